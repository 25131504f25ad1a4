import type { Consultation } from '@minxin/shared/consultations/consultation';
import { addMessage, rateConsultation } from '@minxin/shared/consultations/endpoints';
import { openStates } from '@minxin/shared/tickets/states';
import { api } from '@/platform/api';
import { writtenIn } from '@/platform/written-in';
import { Section } from '@/ui/Card';
import { Heading } from '@/ui/Copy';
import { Cluster } from '@/ui/Layout';
import { consultWords } from '@/words/consult';
import { useWords } from '@/words/use-words';
import { ConsentButton } from '../board/ConsentButton';
import { OwnRating } from '../board/OwnRating';
import { RateForm } from '../board/RateForm';
import { SayForm } from '../board/SayForm';
import { TicketCourse } from '../board/TicketCourse';
import { TicketFacts } from '../board/TicketFacts';
import { TicketRefusal } from '../board/TicketRefusal';
import { TicketStand } from '../board/TicketStand';
import { WithdrawButton } from '../board/WithdrawButton';
import { Talk } from './Talk';
import { utterances } from './utterances';

interface Props {
  consultation: Consultation;
  done: () => Promise<void>;
}

/** A question with everything said about it, and what the citizen may do next. */
export function Conversation({ consultation, done }: Props) {
  const t = useWords(consultWords);
  const { id, title, state, refusal, rating, actions } = consultation;
  const can = (action: string) => actions.includes(action);
  const pending = state !== 'need-more' && (openStates as readonly string[]).includes(state);
  return (
    <>
      <Heading level={1} lang={writtenIn(title)}>
        {title}
      </Heading>
      <TicketStand ticket={consultation} />
      {refusal ? <TicketRefusal refusal={refusal} /> : null}
      <Section title={t('talk')}>
        <Talk messages={utterances(consultation)} pending={pending} />
      </Section>
      {rating ? <OwnRating rating={rating} /> : null}
      {can('rating') ? (
        <RateForm send={(body, options) => api(rateConsultation, { params: { id }, body }, options)} done={done} />
      ) : null}
      {can('message') ? (
        <SayForm
          title={t(state === 'need-more' ? 'answerThem' : 'sayMore')}
          label={t('sayText')}
          hint={t('sayMoreHint')}
          max={2000}
          thanks={t('said')}
          button={t('sayMoreSend')}
          kind={can('rating') ? 'plain' : 'primary'}
          send={(text, options) => api(addMessage, { params: { id }, body: { text } }, options)}
          done={done}
        />
      ) : null}
      <TicketFacts ticket={consultation} />
      <TicketCourse ticket={consultation} />
      {can('consent') || can('withdraw') ? (
        <Cluster>
          {can('consent') ? <ConsentButton ticket={consultation} done={done} /> : null}
          {can('withdraw') ? <WithdrawButton id={id} done={done} /> : null}
        </Cluster>
      ) : null}
    </>
  );
}
