import type { BookingState as State } from '@minxin/shared/bookings/booking';
import { Status } from '@/ui/Notice';
import type { Tone } from '@/ui/tone';
import { hallWords } from '@/words/staff-hall';
import { useWords } from '@/words/use-words';

const tones: Record<State, Tone> = {
  booked: 'quiet',
  arrived: 'info',
  serving: 'info',
  completed: 'ok',
  cancelled: 'quiet',
  'no-show': 'warn',
};

/** How far a booking has come, as a word; with a count when it stands for several. */
export function BookingState({ state, count }: { state: State; count?: number }) {
  const t = useWords(hallWords);
  return <Status tone={tones[state]}>{count === undefined ? t(state) : `${t(state)} ${count}`}</Status>;
}
