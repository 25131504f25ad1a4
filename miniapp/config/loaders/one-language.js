// In a browser a page brings its words in Chinese only, and the words of another language come in one file of their
// own: five languages with every page were a fifth of what a phone downloaded before its first page stood.
// `words/home.ts` keeps Chinese; `words/words.ts?language=en` becomes all there is in English.
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const babel = require('@babel/core');

// The bar of tabs stands before any file of words could be there.
const always = new Set(['tabs']);

module.exports = function oneLanguage(source) {
  const folder = path.dirname(this.resourcePath);
  const language = new URLSearchParams(this.resourceQuery).get('language');
  if (language === null) return inChinese(path.parse(this.resourcePath).name, source);
  this.addContextDependency(folder);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const entries = files.flatMap((name) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    return tablesIn(path.parse(name).name, text).map(
      ({ key, inLanguage }) => `${JSON.stringify(key)}: ${inLanguage(language)}`,
    );
  });
  return `export default {\n${entries.join(',\n')}\n};\n`;
};

function inChinese(name, source) {
  const tables = tablesIn(name, source);
  if (tables.length === 0) return source;
  const rest = tables.reduceRight(
    (text, { key, start, end, inLanguage }) =>
      `${text.slice(0, start)}/*#__PURE__*/ wordsOf(${JSON.stringify(key)}, ${inLanguage('zh-CN')})${text.slice(end)}`,
    source,
  );
  return `import { wordsOf } from './learned';\n${rest}`;
}

/** The tables a file of words declares: `export const homeWords = defineWords({ … })`. */
function tablesIn(name, source) {
  if (always.has(name) || !source.includes('defineWords({')) return [];
  const options = {
    filename: `${name}.ts`,
    babelrc: false,
    configFile: false,
    parserOpts: { plugins: ['typescript'] },
  };
  const statements = babel.parseSync(source, options).program.body;
  return statements.flatMap((statement) => {
    const [declared] = statement.declaration?.declarations ?? [];
    if (declared?.init?.callee?.name !== 'defineWords') return [];
    const { start, end, arguments: given } = declared.init;
    const table = given[0].expression ?? given[0];
    const inLanguage = (language) => {
      const own = table.properties.find(({ key }) => (key.name ?? key.value) === language);
      return source.slice(own.value.start, own.value.end);
    };
    return [{ key: `${name}/${declared.id.name}`, start, end, inLanguage }];
  });
}
