import type { TicketState } from '@minxin/shared/tickets/states';
import type { IconName } from '@/ui/icons';
import type { Tone } from '@/ui/tone';

/** How a state looks: what waits for the citizen stands out, what is answered is settled, the rest is calm. */
export const stateLooks: Record<TicketState, { tone: Tone; icon: IconName }> = {
  submitted: { tone: 'quiet', icon: 'clock' },
  'need-more': { tone: 'warn', icon: 'edit' },
  accepted: { tone: 'info', icon: 'track' },
  'not-accepted': { tone: 'warn', icon: 'info' },
  dispatched: { tone: 'info', icon: 'track' },
  returned: { tone: 'info', icon: 'track' },
  signed: { tone: 'info', icon: 'clock' },
  handling: { tone: 'info', icon: 'clock' },
  reviewing: { tone: 'info', icon: 'document' },
  visiting: { tone: 'ok', icon: 'check' },
  closed: { tone: 'ok', icon: 'check' },
  reopened: { tone: 'info', icon: 'refresh' },
  withdrawn: { tone: 'quiet', icon: 'leave' },
};
