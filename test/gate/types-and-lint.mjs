/**
 * The types of everything, and the rules that ask for types, over one program: TypeScript reads and
 * checks the files once, and the linter goes on with what it has found out.
 *
 * Both remember in `.cache` which files were well, by their content, and look at the others.
 */
import { ESLint } from 'eslint';
import ts from 'typescript';
import { parser } from 'typescript-eslint';

const PROJECT = 'tsconfig.test.json';

const program = readProgram();
const problems = ts.getPreEmitDiagnostics(program);
// Nothing is written but what is known now.
program.emit();
if (problems.length > 0) console.log(ts.formatDiagnosticsWithColorAndContext(problems, formatHost()));

const linter = new ESLint({
  cache: true,
  cacheLocation: '.cache/eslint',
  cacheStrategy: 'content',
  overrideConfig: { languageOptions: { parser: parserOver(program.getProgram()) } },
});
const results = await linter.lintFiles(['src', 'static', 'dev', 'test']);
const formatter = await linter.loadFormatter('stylish');
console.log(await formatter.format(results));
const errors = results.reduce((sum, { errorCount }) => sum + errorCount, 0);
process.exitCode = problems.length + errors === 0 ? 0 : 1;

function readProgram() {
  const options = { noEmit: true, incremental: true, tsBuildInfoFile: '.cache/types.tsbuildinfo' };
  const { fileNames, options: all, errors: misread } = parsedConfig(options);
  return ts.createIncrementalProgram({
    rootNames: fileNames,
    options: all,
    configFileParsingDiagnostics: misread,
  });
}

function parsedConfig(options) {
  const onUnRecoverableConfigFileDiagnostic = ({ messageText }) => {
    throw new Error(`${PROJECT} cannot be read: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
  };
  return ts.getParsedCommandLineOfConfigFile(PROJECT, options, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic,
  });
}

/** The linter's parser, with the program in the place of the project that it would read for itself. */
function parserOver(read) {
  return {
    meta: { name: 'typescript-eslint over one program', version: ts.version },
    parseForESLint: (code, options) =>
      parser.parseForESLint(code, { ...options, project: undefined, programs: [read] }),
  };
}

function formatHost() {
  return {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => process.cwd(),
    getNewLine: () => '\n',
  };
}
