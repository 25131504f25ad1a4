import type { Router } from '@koa/router';
import { api } from '@minxin/shared/api';
import type { Endpoint } from '@minxin/shared/endpoint';
import { toOpenApi } from '@minxin/shared/openapi';
import { declaredRefusals } from '../failure.ts';

/** `/openapi.json` from the contract, and a plain page that lists every operation and refusal. */
export function docsRoutes(router: Router): void {
  let document: string | undefined;
  let page: string | undefined;
  router.get('/openapi.json', (ctx) => {
    ctx.type = 'application/json; charset=utf-8';
    ctx.body = document ??= JSON.stringify(toOpenApi(api));
  });
  router.get('/docs', (ctx) => {
    ctx.type = 'text/html; charset=utf-8';
    ctx.body = page ??= renderDocs();
  });
}

function renderDocs(): string {
  const operations = Object.entries(api).flatMap(([feature, endpoints]) => [
    `<h2>${feature}</h2><table><tr><th>Operation</th><th>What it does</th><th>Who may call</th><th>Refusals</th></tr>`,
    ...Object.values<Endpoint>(endpoints).map(
      (each) =>
        `<tr><td><code>${each.method} /api/v1${each.path}</code></td><td>${escapeHtml(each.summary)}</td>` +
        `<td>${each.callers.join(', ')}</td><td>${each.refusals.map((code) => `<a href="#${code}">${code}</a>`).join(' ')}</td></tr>`,
    ),
    '</table>',
  ]);
  const refusals = [...declaredRefusals()].map(
    ([code, kind]) => `<tr id="${code}"><td><code>${code}</code></td><td>${kind}</td></tr>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Minxin API</title><style>body{font:16px/1.6 system-ui,sans-serif;max-width:1100px;margin:2rem auto;padding:0 1rem;color:#1a1f26}
table{border-collapse:collapse;width:100%;margin-bottom:2rem}th,td{text-align:left;border-bottom:1px solid #e3e7ec;padding:.4rem;vertical-align:top}</style>
<h1>Minxin API</h1><p>Machine-readable: <a href="/openapi.json">openapi.json</a> (OpenAPI 3.1).</p>
${operations.join('\n')}<h2>Refusals</h2><table><tr><th>Code</th><th>Kind</th></tr>${refusals.join('\n')}</table></html>`;
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
