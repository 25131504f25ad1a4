import { reopenAnnouncement, unschedulePublication } from '@minxin/shared/announcements/endpoints';
import { api } from '@/platform/api';
import { Copy } from '@/ui/Copy';
import { courseWords } from '@/words/staff-course';
import { useWords } from '@/words/use-words';
import { StepForm } from '../staff/StepForm';
import { around, type Flow } from './flow';

/** Takes a set time of publication back. */
export function UnscheduleStep({ flow }: { flow: Flow }) {
  const t = useWords(courseWords);
  const params = { id: flow.doc.id };
  return (
    <StepForm
      {...around(flow, 'unschedule')}
      label={t('unschedule')}
      verb={t('unschedule')}
      empty={{}}
      labels={{}}
      send={(body, options) => api(unschedulePublication, { params, body }, options)}
    >
      {() => <Copy>{t('unscheduleText')}</Copy>}
    </StepForm>
  );
}

/** Makes what was withdrawn a draft again. */
export function ReopenStep({ flow }: { flow: Flow }) {
  const t = useWords(courseWords);
  const params = { id: flow.doc.id };
  return (
    <StepForm
      {...around(flow, 'reopen')}
      label={t('reopen')}
      verb={t('reopen')}
      empty={{}}
      labels={{}}
      send={(body, options) => api(reopenAnnouncement, { params, body }, options)}
    >
      {() => <Copy>{t('reopenText')}</Copy>}
    </StepForm>
  );
}
