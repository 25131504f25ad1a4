import { addWorkingDays, type WorkingCalendar } from '../offices/working-days.ts';
import { runningStates, type TicketKind, type TicketState } from './states.ts';

export type Stage = 'accept' | 'sign' | 'return' | 'handle' | 'extend' | 'visit' | 'reopen';

/** One time limit. A ticket keeps the name of the rule set it was dispatched under; later sets never move it. */
export interface LimitRule {
  ruleSet: string;
  stage: Stage;
  kind: TicketKind | 'any';
  amount: number;
  /** Working days, or calendar days. */
  unit: 'wd' | 'd';
  /** How often at most; absent when not counted. */
  maxTimes?: number;
  validFrom: string;
  /** Where the number comes from. No national reply limit was found: these are local practice and our choice. */
  source: string;
}

const rule = (
  stage: Stage,
  kind: LimitRule['kind'],
  amount: number,
  source: string,
  more: Partial<LimitRule> = {},
) => ({
  ruleSet: 'default-county',
  stage,
  kind,
  amount,
  unit: 'wd' as const,
  validFrom: '2026-01-01',
  source,
  ...more,
});
const practice = '各地实践：咨询不超过5个工作日，非咨询不超过15个工作日';

/** The rule set a county begins with; every number is data and can be replaced by a set of another name. */
export const defaultCounty: readonly LimitRule[] = [
  rule('accept', 'any', 1, '天津市接诉即办实施细则（一般诉求1个工作日）'),
  rule('sign', 'any', 1, '蚌埠市办理规则（1个工作日）'),
  rule('return', 'any', 1, '天津市办法修订送审稿2024（1个工作日，说明理由和依据，三次后指定）', { maxTimes: 3 }),
  rule('handle', 'consultation', 5, practice),
  rule('handle', 'help', 5, practice),
  rule('handle', 'suggestion', 10, practice),
  rule('handle', 'complaint', 15, practice),
  rule('handle', 'report', 15, practice),
  rule('handle', 'praise', 5, practice),
  rule('extend', 'any', 10, '山东省2020（一般不超过10个工作日，到期前申请）', { maxTimes: 1 }),
  rule('visit', 'any', 3, '本县约定'),
  rule('reopen', 'any', 7, '本县约定', { unit: 'd' }),
];

const ruleSets: ReadonlyMap<string, readonly LimitRule[]> = new Map([['default-county', defaultCounty]]);
/** The rule set new dispatches run under. */
export const currentRuleSet = 'default-county';

/** The limit of a stage for a kind of ticket; throws for a rule set nobody knows. */
export function limitOf(stage: Stage, kind: TicketKind, ruleSet: string = currentRuleSet): LimitRule {
  const rules = ruleSets.get(ruleSet) ?? [];
  const found = rules.find((each) => each.stage === stage && (each.kind === kind || each.kind === 'any'));
  if (!found) throw new Error(`rule set ${ruleSet} has no limit for ${stage}`);
  return found;
}

/** The last day of a stage in working days, counted from the day after `from`; compare days, never seconds. */
export function lastDayOf(
  calendar: WorkingCalendar,
  stage: Stage,
  kind: TicketKind,
  from: string,
  ruleSet: string = currentRuleSet,
): { day: string; provisional: boolean } {
  return addWorkingDays(calendar, from, limitOf(stage, kind, ruleSet).amount);
}

/** Overdue is computed, never stored: the clock runs and the last day lies behind. */
export function isOverdue(state: TicketState, dueOn: string | null | undefined, today: string): boolean {
  return dueOn != null && today > dueOn && (runningStates as readonly string[]).includes(state);
}

/** No step is due: text order puts it behind every real day. */
export const never = '9999-12-31';

/** The day by which the next step of a ticket that came into `state` today is due; `never` when nothing is owed. */
export function nextStepDay(
  calendar: WorkingCalendar,
  state: TicketState,
  { kind, dueOn }: { kind: TicketKind; dueOn: string | null },
  today: string,
): string {
  const stage = stageOf[state];
  if (stage) return lastDayOf(calendar, stage, kind, today).day;
  return (runningStates as readonly string[]).includes(state) ? (dueOn ?? never) : never;
}

const stageOf: Partial<Record<TicketState, Stage>> = {
  submitted: 'accept',
  accepted: 'accept',
  reopened: 'accept',
  dispatched: 'sign',
  visiting: 'visit',
};
