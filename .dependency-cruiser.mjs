// The import law of the project, a sentence for each rule; `npm test` holds the code against it.
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|parsers|test|samples)/', pathNot: allowed },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    only(
      'model-stands-alone',
      'The model is plain data and its arithmetic: it knows nothing of the rest.',
      '^src/model/',
      '^src/model/',
    ),
    only(
      'concepts-know-the-model',
      'The vocabulary is data about figures: it imports only the model.',
      '^src/concepts/',
      '^src/(concepts|model)/',
    ),
    only(
      'parsers-know-the-model',
      'A parser turns bytes into a Document and knows nothing of what is made of it.',
      '^parsers/',
      '^(parsers|src/model)/',
    ),
    only(
      'extract-stands-apart',
      'Extraction reads Documents with the vocabulary; it never checks, scores or writes.',
      '^src/extract/',
      '^src/(extract|model|concepts)/',
    ),
    only(
      'checks-stand-apart',
      'Checks see figures and records, never how they were read or written.',
      '^src/checks/',
      '^src/(checks|model|concepts)/',
    ),
    only(
      'rubric-stands-apart',
      'Rescoring sees criteria and figures only.',
      '^src/rubric/',
      '^src/(rubric|model|concepts)/',
    ),
    only(
      'outputs-stand-apart',
      'An output renders results; it computes nothing of its own.',
      '^src/outputs/',
      '^src/(outputs|model|concepts)/',
    ),
    only(
      'cli-wires',
      'The command line only parses arguments and wires batch and outputs.',
      '^src/cli\\.ts$',
      '^src/(cli\\.ts|batch/|outputs/|model/|review/(?!page/))',
    ),
    only(
      'review-shows-results',
      'The review reads what a run wrote and shows its sources; it checks and scores nothing.',
      '^src/review/(?!page/)',
      '^(src/(review/(?!page/)|(batch|outputs|model|concepts)/)|parsers/page-image\\.ts$)',
    ),
    only(
      'page-knows-the-api',
      'The page runs in a browser: of the program it knows what the server says, and nothing else.',
      '^src/review/page/',
      '^src/review/(page/|api\\.ts$)',
    ),
    {
      name: 'only-the-command-line-reviews',
      comment: 'Nothing of an audit depends on the review.',
      severity: 'error',
      from: { path: '^(src|parsers)/', pathNot: '^src/(review/|cli\\.ts$)' },
      to: { path: '^src/review/' },
    },
    {
      name: 'no-cycles',
      comment: 'Data flows one way.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { pathNot: 'node_modules' } },
    },
    {
      name: 'formats-stay-in-parsers',
      comment:
        'Only parsers know file formats and their libraries; the review packs its workbook with one of them.',
      severity: 'error',
      from: { pathNot: '^(parsers/|src/review/exports/xlsx\\.ts$)' },
      to: {
        path: 'node_modules/(mammoth|cfb|@e965/xlsx|pdf-parse|pdfjs-dist|saxes|fflate|sharp|@hyzyla/pdfium|onnxruntime-node|tesseract\\.js)/',
      },
    },
    {
      name: 'few-touch-the-disk',
      comment:
        'Only the batch, the writer of outputs, the review’s store, the command line and the set-up touch the file system; parsers get bytes, and a recogniser reads the models of its own package.',
      severity: 'error',
      from: {
        path: '^(src|parsers)/',
        pathNot:
          '^(src/(batch/|outputs/writer/|review/store/|cli\\.ts|[^/]+\\.mjs)|parsers/scan/paddle\\.ts)',
      },
      to: { path: '^(node:)?fs(/promises)?$', dependencyTypes: ['core'] },
    },
    {
      name: 'nobody-imports-tests',
      comment: 'Tests and samples import the product, never the other way.',
      severity: 'error',
      from: { path: '^(src|parsers)/' },
      to: { path: '^(test|samples)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js'] },
  },
};
