import { id, reference, version } from '../id.ts';
import { instant } from '../moment.ts';
import { z } from '../schema.ts';
import { prose } from '../text.ts';

/** The four elements of an answer: verified facts, law or policy, what was done, what comes next and whom to call. */
const replyElements = z.strictObject({
  facts: prose(2000, 0),
  basis: prose(2000, 0),
  done: prose(2000, 0),
  next: prose(2000, 0),
});
/** An office's answer: what the file keeps and what the citizen reads are two texts. */
export const replyBody = z.strictObject({
  version,
  internalText: prose(5000),
  publicText: prose(5000),
  elements: replyElements,
});
export type ReplyBody = z.infer<typeof replyBody>;

/** A reply as staff see it, reviewed or not. */
export const staffReply = z.object({
  id,
  internalText: z.string(),
  publicText: z.string(),
  elements: z.object({ facts: z.string(), basis: z.string(), done: z.string(), next: z.string() }),
  by: z.string(),
  office: z.optional(reference),
  at: instant,
  reviewState: z.enum(['waiting', 'passed', 'failed']),
  reviewer: z.nullable(z.string()),
  reviewNote: z.nullable(z.string()),
  reviewedAt: z.nullable(instant),
});
export type StaffReply = z.infer<typeof staffReply>;

export type ReplyFault = 'reply-element-missing' | 'reply-empty-phrase' | 'reply-off-topic';

const stock =
  /您好|你好|网友|市民|同志|先生|女士|尊敬的|感谢您?的?|谢谢|来信|来电|留言|反映的?|问题|诉求|情况|已经?|收悉|收到|知悉|转交?|办理|处理|相关|有关|部门|单位|我们|会|将|尽快|请|耐心|等待|关注|支持|理解|对|工作|的|了|您|并|及时|回复|答复|予以/g;
// Runs that stand in any letter to any office say nothing about this one.
const formulas = ['相关部门', '有关部门', '工作人员', '人民政府', '各位领导', '尊敬的领', '敬的领导', '希望领导'];

/**
 * What is wrong with a reply before a second person reads it: an empty element, a bare 已收悉 or 已转, or a text
 * that shares no run of four Han characters with the ticket. A ticket without such a run cannot be quoted.
 */
export function replyFaults(
  { publicText, elements }: Pick<ReplyBody, 'publicText' | 'elements'>,
  ticket: { title: string; body: string; place?: string },
): ReplyFault[] {
  const faults: ReplyFault[] = [];
  if (Object.values(elements).some((each) => each.trim() === '')) faults.push('reply-element-missing');
  const substance = publicText.replace(stock, '').replace(/[^\p{L}\p{N}]/gu, '');
  if (Array.from(substance).length < 8) faults.push('reply-empty-phrase');
  if (!quotes(publicText, [ticket.title, ticket.body, ticket.place ?? ''])) faults.push('reply-off-topic');
  return faults;
}

function quotes(text: string, sources: readonly string[]): boolean {
  const runs = new Set(sources.flatMap(hanRuns));
  return runs.size === 0 || [...runs].some((run) => text.includes(run));
}

function hanRuns(text: string): string[] {
  return (text.match(/\p{Script=Han}{4,}/gu) ?? [])
    .flatMap((run) => {
      const chars = Array.from(run);
      return chars.slice(3).map((_, at) => chars.slice(at, at + 4).join(''));
    })
    .filter((run) => !formulas.includes(run));
}
