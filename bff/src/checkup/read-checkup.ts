import { checkupRules, type Checkup, type Finding } from '@minxin/shared/checkup/finding';
import { dayOf } from '@minxin/shared/moment';
import type { Caller, StaffCaller } from '../platform/caller.ts';
import { checkColumns } from './check-columns.ts';
import { checkContacts } from './check-contacts.ts';
import { checkDocuments } from './check-documents.ts';
import { checkSources } from './check-sources.ts';
import { checkTexts } from './check-texts.ts';
import { checkTickets } from './check-tickets.ts';
import { mostOfARule, type Asked, type Check, type CheckupParts } from './checkup-parts.ts';
import { countLinks } from './checkup.repository.ts';

const checks: readonly Check[] = [checkColumns, checkTickets, checkDocuments, checkSources, checkContacts, checkTexts];

/** Everything weak among the caller's offices, or one of them and those below it; weakest first. */
export async function readCheckup(
  parts: CheckupParts,
  caller: Caller,
  { office }: { office?: string | undefined },
): Promise<Checkup> {
  const asked = await askedFor(parts, caller, office);
  const findings: Finding[] = [];
  for (const check of checks) findings.push(...(await check(parts, asked)));
  const byRule = Map.groupBy(findings, (each) => each.rule);
  const tiles = checkupRules.map((rule) => {
    const own = byRule.get(rule) ?? [];
    const fail = own.filter((each) => each.severity === 'fail').length;
    return { rule, fail, warn: own.length - fail };
  });
  const items = [...byRule.values()].flatMap((own) => own.sort(weakestFirst).slice(0, mostOfARule)).sort(weakestFirst);
  const counts = await countLinks(parts.database.read, asked.officeIds);
  const of = (state: Parameters<typeof counts.get>[0]) => counts.get(state) ?? 0;
  const links = {
    alive: of('alive'),
    dead: of('dead'),
    waiting: of('waiting') + of('failing'),
    unchecked: of('unchecked'),
  };
  const mayCheck = ['publisher', 'admin'].some((role) => (caller as StaffCaller).roles.includes(role as 'admin'));
  return { at: asked.now.toISOString(), tiles, items, links, actions: mayCheck ? ['check-links'] : [] };
}

/** Whom a caller asks about; another office's subtree is no offices. */
export async function askedFor(
  { offices, clock }: Pick<CheckupParts, 'offices' | 'clock'>,
  caller: Caller,
  office: string | undefined,
): Promise<Asked> {
  const own = (caller as StaffCaller).officeIds;
  const wanted = office === undefined ? own : (await offices.subtree(office)).filter((id) => own.includes(id));
  const now = clock.now();
  // A list in SQL is never empty.
  return { offices: await offices.find(wanted), officeIds: [...wanted, ''], now, today: dayOf(now) };
}

// How far beyond its limit it is; what has no measure stands behind what has.
const excess = ({ figure, limit }: Finding) => (figure === null ? 0 : figure / Math.max(1, limit ?? figure));

function weakestFirst(a: Finding, b: Finding): number {
  if (a.severity !== b.severity) return a.severity === 'fail' ? -1 : 1;
  const order = checkupRules.indexOf(a.rule) - checkupRules.indexOf(b.rule);
  return excess(b) - excess(a) || order || (a.key < b.key ? -1 : 1);
}
