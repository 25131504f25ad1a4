import type { CallerKind } from '../caller.ts';
import { endpoint } from '../endpoint.ts';
import { idParams } from '../id.ts';
import { staffAnnouncement } from './draft.ts';
import { correction, marking, pinning, publication, remark, review, undoing, withdrawal } from './workflow.ts';

const writers: readonly CallerKind[] = ['publisher'];
const editors: readonly CallerKind[] = ['publisher', 'reviewer'];
const reviewers: readonly CallerKind[] = ['reviewer'];

export const reviewAnnouncement = endpoint({
  method: 'POST',
  path: '/staff/announcements/:id/review',
  summary: 'Approve or return what another person wrote: a submitted text, or the correction of a published one',
  callers: reviewers,
  params: idParams,
  body: review,
  success: 200,
  response: staffAnnouncement,
  refusals: [
    'announcements/wrong-state',
    'announcements/own-review',
    'announcements/comment-needed',
    'announcements/checks-needed',
  ],
});

export const remarkOnAnnouncement = endpoint({
  method: 'POST',
  path: '/staff/announcements/:id/comments',
  summary: 'Say something about a text to those who write and review it, without deciding',
  callers: editors,
  params: idParams,
  body: remark,
  success: 201,
  response: staffAnnouncement,
  refusals: [],
});

export const publishAnnouncement = endpoint({
  method: 'POST',
  path: '/staff/announcements/:id/publication',
  summary: 'Publish an approved announcement now or at a set time',
  callers: editors,
  params: idParams,
  body: publication,
  success: 200,
  response: staffAnnouncement,
  refusals: [
    'announcements/wrong-state',
    'announcements/time-passed',
    'announcements/dead-policy-link',
    'announcements/unknown-column',
    'columns/retired',
  ],
});

export const unschedulePublication = endpoint({
  method: 'POST',
  path: '/staff/announcements/:id/unscheduling',
  summary: 'Take a set time of publication back; the text stays approved',
  callers: editors,
  params: idParams,
  body: undoing,
  success: 200,
  response: staffAnnouncement,
  refusals: ['announcements/wrong-state'],
});

export const correctAnnouncement = endpoint({
  method: 'POST',
  path: '/staff/announcements/:id/correction',
  summary: 'Propose a correction of a published announcement; it becomes a new version when another person approves',
  callers: writers,
  params: idParams,
  body: correction,
  success: 200,
  response: staffAnnouncement,
  refusals: [
    'announcements/wrong-state',
    'announcements/personal-data',
    'announcements/empty-body',
    'announcements/unknown-reference',
  ],
});

export const withdrawAnnouncement = endpoint({
  method: 'POST',
  path: '/staff/announcements/:id/withdrawal',
  summary: 'Take a published announcement back with a reason everybody can read',
  callers: editors,
  params: idParams,
  body: withdrawal,
  success: 200,
  response: staffAnnouncement,
  refusals: ['announcements/wrong-state'],
});

export const reopenAnnouncement = endpoint({
  method: 'POST',
  path: '/staff/announcements/:id/reopening',
  summary: 'Make a withdrawn announcement a draft again; it becomes public only through another review',
  callers: writers,
  params: idParams,
  body: undoing,
  success: 200,
  response: staffAnnouncement,
  refusals: ['announcements/wrong-state'],
});

export const markAnnouncement = endpoint({
  method: 'PUT',
  path: '/staff/announcements/:id/validity',
  summary: 'Say whether a published document still holds, until when, and which document ends it; or take that back',
  callers: editors,
  params: idParams,
  body: marking,
  success: 200,
  response: staffAnnouncement,
  refusals: ['announcements/wrong-state', 'announcements/time-passed', 'announcements/unknown-reference'],
});

export const pinAnnouncement = endpoint({
  method: 'PUT',
  path: '/staff/announcements/:id/pin',
  summary: 'Keep a published announcement on top until a set time, or no longer',
  callers: editors,
  params: idParams,
  body: pinning,
  success: 200,
  response: staffAnnouncement,
  refusals: ['announcements/wrong-state', 'announcements/time-passed'],
});
