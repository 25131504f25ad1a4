import { useState } from 'react';
import { readStaffTicket } from '@minxin/shared/tickets/endpoints';
import type { StaffTicket } from '@minxin/shared/tickets/ticket';
import { api } from '@/platform/api';
import { useQuery } from '@/platform/query';

/** A ticket as a desk works on it: what was read, or what the last step answered, whichever is newer. */
export function useTicket(id: string | undefined) {
  const query = useQuery(id && `staff/ticket/${id}`, () => api(readStaffTicket, { params: { id: id ?? '' } }));
  const [answer, setAnswer] = useState<StaffTicket>();
  const read = query.data;
  const isNewer = answer && answer.id === id && (!read || answer.version > read.version);
  return { query, ticket: isNewer ? answer : read, take: setAnswer };
}
