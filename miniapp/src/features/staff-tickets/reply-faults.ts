import type { ReplyBody } from '@minxin/shared/tickets/reply';
import type { Trouble } from '@/platform/trouble';

export const elements = ['facts', 'basis', 'done', 'next'] as const;

/** The words the gate's faults are told in. */
export interface GateWords {
  elementMissing: string;
  emptyPhrase: string;
  offTopic: string;
}

/** Every fault the gate has found, at the field it concerns. */
export function gateFaults(
  trouble: Trouble | undefined,
  value: Pick<ReplyBody, 'publicText' | 'elements'>,
  words: GateWords,
): Record<string, string> {
  if (trouble?.kind !== 'refused' || !trouble.problem.code.startsWith('tickets/reply-')) return {};
  const { code, extra } = trouble.problem;
  const told = Array.isArray(extra?.faults) ? (extra.faults as string[]) : [];
  const found = [...told, code.slice('tickets/'.length)];
  const missing = found.includes('reply-element-missing')
    ? elements.filter((each) => !value.elements[each].trim())
    : [];
  return {
    ...Object.fromEntries(missing.map((each) => [`elements.${each}`, words.elementMissing])),
    ...(found.includes('reply-off-topic') && { publicText: words.offTopic }),
    ...(found.includes('reply-empty-phrase') && { publicText: words.emptyPhrase }),
  };
}
