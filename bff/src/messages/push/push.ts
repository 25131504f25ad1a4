import type { PushTopic } from '@minxin/shared/messages/message';

/** What a template may show; which of them it does show, and under which key, is set up with it. */
export type PushFacts = Readonly<Record<'title' | 'office' | 'number' | 'state' | 'time', string>>;

export interface PushTemplate {
  id: string;
  /** Key of the template (`thing1`) by fact. */
  keys: Partial<Record<keyof PushFacts, string>>;
}

/** How it went: `refused` means the person allows none, `unfit` that trying again cannot help. */
export type PushOutcome = 'sent' | 'refused' | 'unfit';

/** A way to reach somebody outside the app. */
export interface Push {
  templates: Partial<Record<PushTopic, PushTemplate>>;
  /** Sends once; throws when trying again later makes sense. */
  send(openId: string, topic: PushTopic, facts: PushFacts): Promise<PushOutcome>;
}
