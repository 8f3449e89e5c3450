import { readFile } from 'node:fs/promises';
import { parseDocument } from 'yaml';
import * as z from 'zod';
import { concepts } from '../concepts/index.ts';
import type { Language, Localized, Outcome } from '../model/message.ts';
import { type Policy, policySchema } from '../model/policy.ts';

/** Reads a policy file; what is wrong in it is said with the file, the key and what is allowed there. */
export async function loadPolicy(path: string): Promise<Outcome<Policy>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return refused({
      zh: code === 'ENOENT' ? `找不到政策文件：${path}` : `无法读取政策文件 ${path}（${code}）`,
      en:
        code === 'ENOENT' ? `no such policy file: ${path}` : `cannot read the policy file ${path} (${code})`,
    });
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused({
      zh: `政策文件 ${path} 不是 UTF-8 编码，请另存为 UTF-8`,
      en: `the policy file ${path} is not UTF-8; save it as UTF-8`,
    });
  }
  return parsePolicy(text, path);
}

/** The policy that a YAML text states; `path` is for messages only. */
export function parsePolicy(text: string, path: string): Outcome<Policy> {
  const document = parseDocument(text);
  const broken = document.errors[0];
  if (broken !== undefined) {
    const line = broken.linePos?.[0].line ?? 1;
    const detail = broken.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
    return refused({
      zh: `政策文件 ${path} 第 ${line} 行不合 YAML 语法：${detail}`,
      en: `the policy file ${path} is not valid YAML at line ${line}: ${detail}`,
    });
  }
  // A file of nothing but comments states nothing, and every key has a default.
  const value: unknown = document.toJS() ?? {};
  const checked = policySchema.safeParse(value);
  const wrong = checked.success
    ? { zh: unknownConcepts(checked.data, 'zh'), en: unknownConcepts(checked.data, 'en') }
    : { zh: problems(value, 'zh'), en: problems(value, 'en') };
  if (checked.success && wrong.zh.length === 0) return { ok: true, value: checked.data, notices: [] };
  return refused({
    zh: [`政策文件 ${path} 有误：`, ...wrong.zh].join('\n'),
    en: [`the policy file ${path} is wrong:`, ...wrong.en].join('\n'),
  });
}

const known = new Set(concepts.map(({ id }) => id));

/** Names given to a concept that does not exist would never be used, and nobody would know. */
function unknownConcepts({ names }: Policy, language: Language): string[] {
  return Object.keys(names)
    .filter((id) => !known.has(id))
    .map((id) => {
      const family = [...known].filter((other) => other.split('.')[0] === id.split('.')[0]);
      const near = (
        family.length > 0 ? family : [...new Set([...known].map((other) => other.split('.')[0]))]
      ).join(language === 'zh' ? '、' : ', ');
      const whole = family.length > 0;
      return language === 'zh'
        ? `  names.${id}：没有这个概念编号；${whole ? '同类编号有' : '编号的开头有'} ${near}`
        : `  names.${id}: no such concept id; ${whole ? 'ids of its kind are' : 'ids begin with'} ${near}`;
    });
}

const refused = (text: Localized): Outcome<never> => ({
  ok: false,
  reason: { code: 'policy', loss: true, text },
});

const locales = { zh: z.locales.zhCN(), en: z.locales.en() } as const;

/** A line for each thing that is wrong: the key's path, and what is wrong with it. */
function problems(value: unknown, language: Language): string[] {
  const issues = policySchema.safeParse(value, { error: locales[language].localeError }).error?.issues ?? [];
  const zh = language === 'zh';
  return issues.map((issue) => {
    const place = keyPath(issue.path) || (zh ? '（文件）' : '(file)');
    if (issue.code !== 'unrecognized_keys') return `  ${place}${zh ? '：' : ': '}${issue.message}`;
    const keys = issue.keys.map((key) => keyPath([...issue.path, key])).join(zh ? '、' : ', ');
    const allowed = allowedKeys(issue.path).join(zh ? '、' : ', ');
    return zh
      ? `  ${keys}：没有这个键；可用的键有 ${allowed}`
      : `  ${keys}: no such key; the keys are ${allowed}`;
  });
}

const keyPath = (path: readonly PropertyKey[]): string =>
  path
    .map((key, index) =>
      typeof key === 'number' ? `[${key}]` : index === 0 ? String(key) : `.${String(key)}`,
    )
    .join('');

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
}

/** The keys that the schema knows at a place. */
function allowedKeys(path: readonly PropertyKey[]): string[] {
  let here: JsonSchema | undefined = z.toJSONSchema(policySchema, { io: 'input' }) as JsonSchema;
  for (const key of path) here = typeof key === 'number' ? here?.items : here?.properties?.[String(key)];
  return Object.keys(here?.properties ?? {});
}
