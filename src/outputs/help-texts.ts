import type { Localized } from '../model/message.ts';

/** Every text of the command line's help, and of what it answers to wrong arguments. */
export const helpTexts = {
  program: {
    zh: '核对部门整体支出绩效自评报告：逐份读取，逐项核对数字，按报告自身数据重算得分，列出不符之处',
    en: 'Audits performance self-evaluation reports: reads each, checks every figure against the others, rescores the rubric and lists what does not hold',
  },
  audit: {
    zh: '审核文件或文件夹（含子文件夹）；不写路径则审核自带的样例',
    en: 'audit files or folders (and their subfolders); without a path, the samples that come with hedui',
  },
  paths: { zh: '文件或文件夹', en: 'files or folders' },
  out: { zh: '结果写入的文件夹', en: 'folder for the results' },
  lang: { zh: '结果与提示的语言：zh 或 en', en: 'language of results and messages: zh or en' },
  policy: {
    zh: '政策文件（YAML）：等次、计分口径、标准评分表等',
    en: 'policy file (YAML): grade bands, readings of criteria, the official rubric',
  },
  jobs: {
    zh: '同时审核的文件数（默认为处理器核数）',
    en: 'files audited at one time (default: the number of cores)',
  },
  resume: {
    zh: '接着上次审：内容、程序与政策都没变的文件不再重审',
    en: 'go on from the last run: files are not audited again where they, the program and the policy are the same',
  },
  watch: {
    zh: '一直看着文件夹，放进来的文件随到随审，按 Ctrl-C 结束',
    en: 'keep watching the folders and audit what is put there, until Ctrl-C',
  },
  group: {
    zh: '同一子文件夹里同部门同年度的几个文件：folder 合为一份报告，none 各自成份',
    en: 'several files of one department and year in one subfolder: folder makes them one report, none does not',
  },
  ocr: {
    zh: '识读扫描件的引擎：auto（最好的可用者）、paddle、tesseract',
    en: 'engine that reads scans: auto (the best that loads), paddle or tesseract',
  },
  timeout: {
    zh: '每份文件（扫描件则每页）最多用多少秒',
    en: 'seconds that a file, or a page of a scan, may take',
  },
  memory: { zh: '每个审核线程最多用多少 MB 内存', en: 'megabytes of memory that a worker may take' },
  stopping: {
    zh: '正在停止：等手头的文件审完（再按一次 Ctrl-C 立即退出）……',
    en: 'Stopping: finishing the files under way (Ctrl-C again quits at once) …',
  },
  watching: {
    zh: '正在看着文件夹，放进来的文件会自动审核；按 Ctrl-C 结束。',
    en: 'Watching the folders; what is put there is audited. Ctrl-C ends it.',
  },
  failOn: {
    zh: '发现错误（error）或疑点（warning，含错误）时退出码为 3',
    en: 'exit with 3 on errors (error), or on warnings and errors (warning)',
  },
  review: {
    zh: '在网页上对照原文复核审核结果：逐条采纳、排除或问询，导出意见函',
    en: 'review the results on a page, beside their sources: accept, dismiss or ask, and get letters',
  },
  reviewed: { zh: '审核结果所在的文件夹', en: 'folder of the results' },
  port: { zh: '网页的端口；0 为任意空闲端口', en: 'port of the page; 0 takes a free one' },
  noOpen: { zh: '只打印地址，不打开浏览器', en: 'only print the address, open no browser' },
  reviewAt: {
    zh: '复核网页（只有本机能打开，按 Ctrl-C 结束）：{}',
    en: 'Review page (for this machine only; Ctrl-C ends it): {}',
  },
  portTaken: {
    zh: '端口 {} 已被占用；请用 --port 另指一个，或不写 --port。',
    en: 'Port {} is taken: name another with --port, or none.',
  },
  schema: { zh: '输出报告记录（record）的 JSON Schema', en: "print the record's JSON Schema" },
  checks: {
    zh: '列出全部核对：名称、依据、所需内容',
    en: 'list every check with its title, basis and what it needs',
  },
  concepts: {
    zh: '列出全部概念：名称（表头和正文中的叫法）及其参与的勾稽关系',
    en: 'list every concept with the names that mean it and the relations that it stands in',
  },
  help: { zh: '显示帮助', en: 'display help' },
  usage: { zh: '用法：', en: 'Usage:' },
  arguments: { zh: '参数：', en: 'Arguments:' },
  options: { zh: '选项：', en: 'Options:' },
  commands: { zh: '命令：', en: 'Commands:' },
  defaultValue: { zh: '默认', en: 'default' },
  exitCodes: {
    zh: '退出码：0 审核完成；1 有文件未能审读；2 参数、政策或输出位置有误；3 达到 --fail-on 的条件',
    en: 'Exit codes: 0 audited; 1 some file could not be read; 2 wrong arguments, policy or output folder; 3 with --fail-on',
  },
  wholeNumber: { zh: '须为 {} 的整数', en: 'a whole number, {}' },
  seeHelp: { zh: '用 hedui audit --help 查看用法。', en: 'See hedui audit --help.' },
} as const satisfies Record<string, Localized>;

/** What the parser of arguments refused, by its code; `{}` stands for the part that it names. */
export const argumentErrors: Readonly<Record<string, Localized>> = {
  'commander.unknownOption': { zh: '没有这个选项：{}', en: 'unknown option: {}' },
  'commander.unknownCommand': { zh: '没有这个命令：{}', en: 'unknown command: {}' },
  'commander.optionMissingArgument': { zh: '选项缺少值：{}', en: 'the option needs a value: {}' },
  'commander.invalidArgument': { zh: '选项的值不可用：{}', en: 'the value of the option is not usable: {}' },
  'commander.excessArguments': { zh: '参数过多', en: 'too many arguments' },
  'commander.conflictingOption': { zh: '选项互相冲突：{}', en: 'options conflict: {}' },
};

/** Said where a value must be one of a few. */
export const allowedValues: Localized = { zh: '可用的值：', en: 'use one of: ' };
