import { spawn } from 'node:child_process';

/** Opens an address in the user's browser; where that fails, she has it printed before her. */
export function openBrowser(address: string): void {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  const opener = spawn(command as string, [...args, address], { stdio: 'ignore', detached: true });
  opener.once('error', () => undefined);
  opener.unref();
}

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  // Not through cmd, which would take the address apart.
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};
