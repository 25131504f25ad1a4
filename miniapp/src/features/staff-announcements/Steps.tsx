import { useState } from 'react';
import type { StaffAnnouncement } from '@minxin/shared/announcements/draft';
import { focusPart } from '@/platform/focus';
import { useShortcuts } from '@/platform/shortcuts';
import { Box } from '@/ui/Box';
import { Button } from '@/ui/Button';
import { Card, Section } from '@/ui/Card';
import { Cluster } from '@/ui/Layout';
import { Shortcuts } from '@/ui/Shortcuts';
import { toast } from '@/ui/toast';
import { courseWords } from '@/words/staff-course';
import { staffWords } from '@/words/staff';
import { workflowWords } from '@/words/staff-workflow';
import { useWords } from '@/words/use-words';
import { CorrectStep } from './CorrectStep';
import { PinStep, WithdrawStep } from './EndSteps';
import { flowActs, type Flow, type FlowAct } from './flow';
import { MarkStep } from './MarkStep';
import { PublishStep } from './PublishStep';
import { ReviewStep } from './ReviewStep';
import { ReopenStep, UnscheduleStep } from './UndoSteps';

const steps = {
  review: ReviewStep,
  publish: PublishStep,
  unschedule: UnscheduleStep,
  correct: CorrectStep,
  mark: MarkStep,
  pin: PinStep,
  withdraw: WithdrawStep,
  reopen: ReopenStep,
};

/** What the reader may do with an announcement now, and the form of the step chosen. */
export function Steps({
  doc,
  take,
  reload,
}: {
  doc: StaffAnnouncement;
  take: (answer: StaffAnnouncement) => void;
  reload: () => void;
}) {
  const t = useWords(workflowWords);
  const c = useWords(courseWords);
  const nameOf = (act: FlowAct) => (act === 'mark' || act === 'unschedule' || act === 'reopen' ? c(act) : t(act));
  const staff = useWords(staffWords);
  const [chosen, setChosen] = useState<FlowAct>();
  const acts = flowActs.filter((each) => doc.actions.includes(each));
  const open = chosen && acts.includes(chosen) ? chosen : undefined;
  const choose = (act: FlowAct) => setChosen(act === open ? undefined : act);
  useShortcuts(Object.fromEntries(acts.map((act, index) => [String(index + 1), () => choose(act)])));
  const flow: Flow = {
    doc,
    reload,
    take(answer, act) {
      take(answer);
      setChosen(undefined);
      toast(staff('done', { act: nameOf(act as FlowAct) }), 'ok');
      focusPart('notice-state');
    },
    close() {
      setChosen(undefined);
      focusPart('notice-acts');
    },
  };
  if (acts.length === 0) return null;
  const Step = open && steps[open];
  return (
    <Box id="notice-acts">
      <Section title={t('acts')}>
        <Cluster>
          {acts.map((act, index) => (
            <Button
              key={act}
              fit
              kind={index === 0 && !open ? 'primary' : 'plain'}
              pressed={act === open}
              onPress={() => choose(act)}
            >
              {nameOf(act)}
            </Button>
          ))}
        </Cluster>
        <Shortcuts items={acts.map((act, index) => ({ keys: String(index + 1), text: nameOf(act) }))} />
        {Step ? (
          <Card>
            <Step key={open} flow={flow} />
          </Card>
        ) : null}
      </Section>
    </Box>
  );
}
