import { spawn } from 'node:child_process';

/**
 * Runs LibreOffice with these arguments to its end; false where it died or took longer than its time. It goes with all
 * the processes that it started, for its program file is a launcher, and with this process.
 */
export function runOffice(office: string, args: readonly string[], seconds: number): Promise<boolean> {
  return new Promise((done) => {
    // No shell, and a process group of its own: a Ctrl-C finishes what is under way.
    const child = spawn(office, args, { stdio: 'ignore', detached: true, windowsHide: true });
    const kill = (): void => {
      try {
        if (process.platform !== 'win32' && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      } catch {
        // It has ended in the meantime.
      }
    };
    const timer = setTimeout(kill, seconds * 1000);
    process.once('exit', kill);
    const end = (well: boolean): void => {
      clearTimeout(timer);
      process.off('exit', kill);
      done(well);
    };
    child.once('error', () => end(false));
    child.once('close', (code) => end(code === 0));
  });
}
