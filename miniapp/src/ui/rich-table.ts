const cells = (tag: 'th' | 'td', count: number) => `<${tag}><br></${tag}>`.repeat(count);

/** An empty table with a row of headings. */
export const emptyTable = `<table><tbody><tr>${cells('th', 3)}</tr>${`<tr>${cells('td', 3)}</tr>`.repeat(2)}</tbody></table><p><br></p>`;

type TableAct = 'row' | 'column' | 'dropRow';

/** Adds a row under, or a column beside, the cell in which a node stands, or takes its row away; false outside a table. */
export function changeTable(node: Node | null, act: TableAct): boolean {
  const element = node instanceof Element ? node : node?.parentElement;
  const cell = element?.closest('td, th');
  const row = cell?.closest('tr');
  const table = row?.closest('table');
  if (!cell || !row || !table) return false;
  if (act === 'dropRow') {
    row.remove();
    if (table.rows.length === 0) table.remove();
    return true;
  }
  const at = [...row.children].indexOf(cell);
  if (act === 'row') {
    const fresh = document.createElement('tr');
    for (const each of row.children) fresh.append(emptyCell('td', (each as HTMLTableCellElement).colSpan));
    row.after(fresh);
    return true;
  }
  for (const each of table.rows) {
    const beside = each.cells[Math.min(at, each.cells.length - 1)];
    beside?.after(emptyCell(beside.tagName === 'TH' ? 'th' : 'td'));
  }
  return true;
}

function emptyCell(tag: 'th' | 'td', span = 1): HTMLElement {
  const cell = document.createElement(tag);
  cell.append(document.createElement('br'));
  if (span > 1) cell.setAttribute('colspan', String(span));
  return cell;
}
