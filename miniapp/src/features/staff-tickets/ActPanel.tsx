import type { Act, Desk } from './desk';
import { DispatchForm } from './DispatchForm';
import { ExtensionForm } from './ExtensionForm';
import { AcceptanceForm, RefusalForm } from './IntakeForms';
import { InquiryForm, NoteForm, ReturnForm } from './NoteForms';
import { PublicationForm } from './PublicationForm';
import { ReplyForm } from './ReplyForm';
import { ReviewForm } from './ReviewForm';

/** The form of a step. */
export function ActPanel({ desk, act }: { desk: Desk; act: Act }) {
  switch (act) {
    case 'acceptance':
      return <AcceptanceForm desk={desk} />;
    case 'refusal':
      return <RefusalForm desk={desk} />;
    case 'inquiry':
      return <InquiryForm desk={desk} />;
    case 'dispatch':
      return <DispatchForm desk={desk} />;
    case 'return':
      return <ReturnForm desk={desk} />;
    case 'extension':
      return <ExtensionForm desk={desk} />;
    case 'reply':
      return <ReplyForm desk={desk} />;
    case 'review':
      return <ReviewForm desk={desk} />;
    case 'publication':
      return <PublicationForm desk={desk} />;
    case 'closing':
    case 'urging':
    case 'supervision':
      return <NoteForm key={act} desk={desk} act={act} />;
    case 'signature':
      return null;
  }
}
