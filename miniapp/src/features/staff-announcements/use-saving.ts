import type { StaffAnnouncement } from '@minxin/shared/announcements/draft';
import { changeDraft, createDraft, submitDraft } from '@minxin/shared/announcements/endpoints';
import { api } from '@/platform/api';
import { useSubmit } from '@/platform/use-submit';
import { bodyOf, type Content } from './content';

interface Saving {
  content: Content;
  /** The version it goes on top of, once nothing is being saved by itself any more. */
  versionOf: () => Promise<number>;
  /** Hands the saved text to review. */
  handIn: boolean;
  personalDataReason: string;
}

/** Saves a draft and, when asked, hands it in; what was saved counts as saved even when the handing in is refused. */
export function useSaving(
  doc: StaffAnnouncement | undefined,
  onSaved: (saved: StaffAnnouncement) => void,
  onDone: (answer: StaffAnnouncement, handedIn: boolean) => void,
) {
  async function send({ content, versionOf, handIn, personalDataReason }: Saving, options: { idempotencyKey: string }) {
    const version = await versionOf();
    const body = bodyOf(content);
    const saved = doc
      ? await api(changeDraft, { params: { id: doc.id }, body: { ...body, version } }, options)
      : await api(createDraft, { body: { ...body, officeId: content.officeId } }, options);
    onSaved(saved);
    if (!handIn) return saved;
    return api(submitDraft, {
      params: { id: saved.id },
      body: { version: saved.version, personalDataReason: personalDataReason.trim() || undefined },
    });
  }
  return useSubmit(send, (answer, { handIn }) => onDone(answer, handIn));
}
