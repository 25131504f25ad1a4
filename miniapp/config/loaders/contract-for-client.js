// The client calls endpoints and trusts the server's answers: of the contract it needs methods, paths and tables, not
// the schemas, nor the 40 KB of zod that would build them at every start.
const babel = require('@babel/core');

module.exports = function contractForClient(source) {
  const options = {
    filename: this.resourcePath,
    babelrc: false,
    configFile: false,
    parserOpts: { plugins: ['typescript'] },
    plugins: [withoutSchemas],
  };
  return babel.transformSync(source, options).code;
};

const needed = new Set(['method', 'path']);

function withoutSchemas({ types: t }) {
  const isOfZod = (node) =>
    t.isMemberExpression(node) || t.isCallExpression(node)
      ? isOfZod(t.isMemberExpression(node) ? node.object : node.callee)
      : t.isTSInstantiationExpression(node)
        ? isOfZod(node.expression)
        : t.isIdentifier(node, { name: 'z' });
  const schema = () => t.objectExpression([t.objectProperty(t.identifier('shape'), t.objectExpression([]))]);
  return {
    visitor: {
      ImportDeclaration(path) {
        if (path.node.source.value.endsWith('/schema.ts')) path.remove();
      },
      // Only the door to zod itself hands it out.
      ExportNamedDeclaration(path) {
        if (path.node.specifiers.some(({ local }) => t.isIdentifier(local, { name: 'z' }))) path.remove();
      },
      CallExpression(path) {
        const { node } = path;
        if (isOfZod(node)) path.replaceWith(schema());
        else if (t.isIdentifier(node.callee, { name: 'endpoint' })) path.replaceWith(called(t, node.arguments[0]));
        else if (!path.getFunctionParent()) t.addComment(node, 'leading', '#__PURE__');
      },
    },
  };
}

// What `call` reads of an endpoint: how it is asked, and whether it takes a body.
function called(t, definition) {
  const named = (name) => (each) => t.isObjectProperty(each) && t.isIdentifier(each.key, { name });
  const kept = definition.properties.filter((each) => t.isObjectProperty(each) && needed.has(each.key.name));
  const body = definition.properties.some(named('body'));
  return t.objectExpression(body ? [...kept, t.objectProperty(t.identifier('body'), t.objectExpression([]))] : kept);
}
