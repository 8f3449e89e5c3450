#!/usr/bin/env node
import { realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type Grouping, groupings } from './batch/submission.ts';
import type { ReportRow } from './model/audit.ts';
import type { Language, Localized } from './model/message.ts';
import { type EngineChoice, engineChoices } from './model/reading.ts';
import { allowedValues, argumentErrors, helpTexts } from './outputs/help-texts.ts';
import type { RunSummary } from './outputs/summary.ts';

/** Where a command writes; the terminal's own streams, or a test's. */
export interface Terminal {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number };
  /** The worker threads' module. */
  readonly worker: URL;
  /** Aborted when the user wants the run to end. */
  readonly stop?: AbortSignal;
}

/** Audited; some file not read; wrong arguments, policy or out folder; something found with --fail-on. */
const exitCodes = { audited: 0, unread: 1, refused: 2, found: 3 } as const;

interface AuditArguments {
  readonly out: string;
  readonly policy?: string;
  readonly jobs?: number;
  readonly resume?: boolean;
  readonly watch?: boolean;
  readonly group: Grouping;
  readonly ocr: EngineChoice;
  readonly timeout: number;
  readonly memory: number;
  readonly failOn?: 'error' | 'warning';
}

interface ReviewArguments {
  readonly port: number;
  readonly open: boolean;
}

/** Runs one command line and gives its exit code. What is heavy is loaded only by the command that needs it. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const language = languageOf(args);
  let exitCode: number = exitCodes.audited;
  const program = commandLine(language, terminal);
  const audit = program.command('audit').description(helpTexts.audit[language]);
  audit
    .argument('[paths...]', helpTexts.paths[language])
    .option('--out <folder>', helpTexts.out[language], 'out')
    .addOption(languageOption(language))
    .option('--policy <file>', helpTexts.policy[language])
    .option('--jobs <n>', helpTexts.jobs[language], whole(1, 1024, language))
    .option('--resume', helpTexts.resume[language])
    .option('--watch', helpTexts.watch[language])
    .addOption(choice('--group <how>', helpTexts.group, groupings, language).default('folder'))
    .addOption(choice('--ocr <engine>', helpTexts.ocr, engineChoices, language).default('auto'))
    .option('--timeout <seconds>', helpTexts.timeout[language], whole(1, 86_400, language), 60)
    .option('--memory <megabytes>', helpTexts.memory[language], whole(64, 65_536, language), 768)
    .addOption(choice('--fail-on <severity>', helpTexts.failOn, ['error', 'warning'], language))
    .addHelpText('after', `\n${helpTexts.exitCodes[language]}`)
    .action(async (paths: string[], options: AuditArguments) => {
      exitCode = await runAudit(paths, options, language, terminal);
    });
  program
    .command('review')
    .description(helpTexts.review[language])
    .argument('[out]', helpTexts.reviewed[language], 'out')
    .option('--port <n>', helpTexts.port[language], whole(0, 65_535, language), 0)
    .option('--no-open', helpTexts.noOpen[language])
    .addOption(languageOption(language))
    .action(async (out: string, options: ReviewArguments) => {
      exitCode = await runReview(out, options, language, terminal);
    });
  program
    .command('schema')
    .description(helpTexts.schema[language])
    .addOption(languageOption(language))
    .action(async () => {
      const { recordJsonSchema } = await import('./batch/describe.ts');
      terminal.stdout.write(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
    });
  program
    .command('checks')
    .description(helpTexts.checks[language])
    .addOption(languageOption(language))
    .action(async () => {
      const { checks } = await import('./batch/describe.ts');
      const { checksText } = await import('./outputs/checks-text.ts');
      terminal.stdout.write(checksText(checks, language));
    });
  program
    .command('concepts')
    .description(helpTexts.concepts[language])
    .option('--policy <file>', helpTexts.policy[language])
    .addOption(languageOption(language))
    .action(async ({ policy }: { policy?: string }) => {
      exitCode = await printConcepts(policy, language, terminal);
    });
  for (const command of program.commands) localize(command, language, terminal);

  if (args.length === 0) {
    program.outputHelp();
    return exitCodes.refused;
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCodes.audited;
    terminal.stderr.write(`${argumentError(error, language)}\n${helpTexts.seeHelp[language]}\n`);
    return exitCodes.refused;
  }
}

async function runAudit(
  paths: readonly string[],
  { out, policy: policyFile, jobs, failOn, ...asked }: AuditArguments,
  language: Language,
  terminal: Terminal,
): Promise<number> {
  const refuse = (text: Localized): number => {
    terminal.stderr.write(`${text[language]}\n`);
    return exitCodes.refused;
  };
  const { loadPolicy } = await import('./batch/policy-file.ts');
  const { defaultPolicy } = await import('./model/policy.ts');
  const policy = policyFile === undefined ? null : await loadPolicy(policyFile);
  if (policy !== null && !policy.ok) return refuse(policy.reason.text);

  const { runBatch } = await import('./batch/run.ts');
  const { samplePaths } = await import('./batch/samples.ts');
  const { summaryText } = await import('./outputs/summary.ts');
  const options = {
    paths: paths.length > 0 ? paths : await samplePaths(),
    out,
    language,
    policy: policy?.value ?? defaultPolicy,
    policyFile: policyFile ?? null,
    engine: asked.ocr,
    grouping: asked.group,
    jobs: jobs ?? availableParallelism(),
    pool: { worker: terminal.worker, secondsPerTask: asked.timeout, memoryMegabytes: asked.memory },
    progress: await progressOn(terminal.stderr, language),
  };
  const clearLine = () => {
    if (terminal.stderr.isTTY) terminal.stderr.write('\r\u001b[2K');
  };
  const tell = (summary: RunSummary) => {
    clearLine();
    terminal.stdout.write(summaryText(summary, out, language));
  };
  if (asked.watch) {
    const { watch } = await import('./batch/watch.ts');
    terminal.stderr.write(`${helpTexts.watching[language]}\n`);
    const stop = terminal.stop ?? new AbortController().signal;
    const watched = await watch({ ...options, stop, audited: tell });
    return watched.ok ? exitCodes.audited : refuse(watched.reason.text);
  }
  const { stop } = terminal;
  const result = await runBatch({ ...options, resume: asked.resume ?? false, ...(stop && { stop }) });
  if (!result.ok) {
    clearLine();
    return refuse(result.reason.text);
  }
  const { errors, warnings, failed, stopped } = result.value;
  tell(result.value);
  if (failOn !== undefined && errors + (failOn === 'warning' ? warnings : 0) > 0) return exitCodes.found;
  return failed > 0 || stopped !== null ? exitCodes.unread : exitCodes.audited;
}

/** Serves the page until the user ends it. */
async function runReview(
  out: string,
  { port, open }: ReviewArguments,
  language: Language,
  { stdout, stderr, stop }: Terminal,
): Promise<number> {
  const { Refused, Review } = await import('./review/review.ts');
  const { serveReview } = await import('./review/server.ts');
  const review = new Review(out);
  try {
    await review.run();
    const server = await serveReview(review, port);
    const address = language === 'en' ? `${server.address}&lang=en` : server.address;
    stdout.write(`${helpTexts.reviewAt[language].replace('{}', address)}\n`);
    if (open) (await import('./review/open-browser.ts')).openBrowser(address);
    await aborted(stop ?? new AbortController().signal);
    await server.close();
    return exitCodes.audited;
  } catch (error) {
    if (error instanceof Refused) stderr.write(`${error.text[language]}\n`);
    else if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
      stderr.write(`${helpTexts.portTaken[language].replace('{}', String(port))}\n`);
    else throw error;
    return exitCodes.refused;
  }
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

/** A line for every file; on a terminal one line that is rewritten and says how far the batch is. */
async function progressOn(stderr: Terminal['stderr'], language: Language) {
  const { fitted, progressBar, progressLine } = await import('./outputs/progress.ts');
  let started = performance.now();
  let errors = 0;
  let before = 0;
  return (done: number, of: number, report: ReportRow): void => {
    // Watching, one run follows the other.
    if (done < before) [started, errors] = [performance.now(), 0];
    before = done;
    errors += report.errors;
    const line = progressLine(done, of, report, language);
    if (!stderr.isTTY) {
      stderr.write(`${line}\n`);
      return;
    }
    const seconds = (performance.now() - started) / 1000;
    const bar = progressBar({ done, of, errors, seconds }, language);
    stderr.write(`\r\u001b[2K${fitted(`${bar}  ${report.file}`, stderr.columns ?? 80)}`);
  };
}

async function printConcepts(
  policyFile: string | undefined,
  language: Language,
  { stdout, stderr }: Terminal,
): Promise<number> {
  const { loadPolicy } = await import('./batch/policy-file.ts');
  const { defaultPolicy } = await import('./model/policy.ts');
  const policy = policyFile === undefined ? null : await loadPolicy(policyFile);
  if (policy !== null && !policy.ok) {
    stderr.write(`${policy.reason.text[language]}\n`);
    return exitCodes.refused;
  }
  const { conceptsText } = await import('./outputs/concepts-text.ts');
  stdout.write(conceptsText((policy?.value ?? defaultPolicy).names, language));
  return exitCodes.audited;
}

/** The language must be known before the arguments are read, because what is wrong with them is said in it. */
function languageOf(args: readonly string[]): Language {
  const asked = args.some(
    (arg, index) => arg === '--lang=en' || (arg === 'en' && args[index - 1] === '--lang'),
  );
  return asked ? 'en' : 'zh';
}

function commandLine(language: Language, terminal: Terminal): Command {
  const program = new Command('hedui')
    .description(helpTexts.program[language])
    .addOption(languageOption(language))
    .helpCommand(false);
  return localize(program, language, terminal);
}

/** Gives a command its texts in the user's language, and makes it throw where commander would end the process. */
function localize(command: Command, language: Language, { stdout, stderr }: Terminal): Command {
  const titles: Record<string, Localized> = {
    'Usage:': helpTexts.usage,
    'Arguments:': helpTexts.arguments,
    'Options:': helpTexts.options,
    'Commands:': helpTexts.commands,
  };
  return command
    .exitOverride()
    .helpOption('-h, --help', helpTexts.help[language])
    .configureHelp({
      styleTitle: (title) => titles[title]?.[language] ?? title,
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined
          ? description
          : `${description} (${helpTexts.defaultValue[language]} ${String(defaultValue)})`,
    })
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      // Said by main, in the user's language.
      outputError: () => {},
    });
}

const languageOption = (language: Language): Option =>
  choice('--lang <language>', helpTexts.lang, ['zh', 'en'], language).default('zh');

const choice = (flags: string, text: Localized, values: readonly string[], language: Language): Option =>
  new Option(flags, text[language]).argParser((value: string) => {
    if (values.includes(value)) return value;
    throw new InvalidArgumentError(
      `${allowedValues[language]}${values.join(language === 'zh' ? '、' : ', ')}`,
    );
  });

const whole =
  (least: number, most: number, language: Language) =>
  (value: string): number => {
    const parsed = Number(value);
    if (/^\d+$/.test(value) && parsed >= least && parsed <= most) return parsed;
    throw new InvalidArgumentError(helpTexts.wholeNumber[language].replace('{}', `${least}–${most}`));
  };

/** Commander's message names in quotes what is wrong, and ends with what the option's own parser said. */
function argumentError({ code, message }: CommanderError, language: Language): string {
  const known = argumentErrors[code];
  if (known === undefined) return message.replace(/^error: /, '');
  const named = /'([^']*)'(?: is invalid[^']*)?/.exec(message)?.[1] ?? '';
  const value = /argument '(.*)' is invalid\.? ?(.*)$/s.exec(message);
  const detail = value ? ` ${value[1]}（${value[2]}）` : '';
  return `${known[language].replace('{}', named)}${language === 'zh' ? detail : detail.replace('（', ' (').replace('）', ')')}`;
}

const entry = process.argv[1];
if (entry !== undefined && realpathSync(entry) === fileURLToPath(import.meta.url)) {
  const worker = new URL('./batch/worker.js', import.meta.url);
  const stop = new AbortController();
  const { argv, stdout, stderr } = process;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      // Only an audit has files under way.
      if (argv[2] === 'audit') stderr.write(`\n${helpTexts.stopping[languageOf(argv)]}\n`);
      stop.abort();
    });
  process.exitCode = await main(argv.slice(2), { stdout, stderr, worker, stop: stop.signal });
}
