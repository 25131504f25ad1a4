import {
  addMessage,
  listConsultations,
  rateConsultation,
  readConsultation,
  submitConsultation,
} from '@minxin/shared/consultations/endpoints';
import type { Call, CitizenCaller } from '../platform/caller.ts';
import { serve, type Door } from '../platform/http/serve.ts';
import type { Consultations } from './index.ts';

export function consultationRoutes(door: Door, consultations: Consultations): void {
  const citizen = ({ caller }: Call) => caller as CitizenCaller;
  const act = (call: Call, ticketId: string) => ({ caller: citizen(call), once: call.once, ticketId });

  serve(door, submitConsultation, ({ body }, call) => consultations.submit(citizen(call), call.once, body));
  serve(door, listConsultations, ({ query }, call) => consultations.mine(citizen(call), query));
  serve(door, readConsultation, ({ params }, call) => consultations.read(citizen(call), params.id));
  serve(door, addMessage, ({ params, body }, call) => consultations.say(act(call, params.id), body.text));
  serve(door, rateConsultation, ({ params, body }, call) => consultations.rate(act(call, params.id), body));
}
