/** A thing that belongs to somebody, or `public`: what stands behind the address of an endpoint. */
export type Thing =
  | 'post'
  | 'consultation'
  | 'booking'
  | 'ticket'
  | 'announcement'
  | 'article'
  | 'service'
  | 'source'
  | 'conflict'
  | 'import'
  | 'import-file'
  | 'message'
  | 'subscription'
  | 'column'
  | 'office'
  | 'public';

/**
 * Whose thing every addressed endpoint is about. Written by hand, because only people know it; a new endpoint with a
 * parameter fails the suite until it has a row.
 */
export const behind: Record<string, Thing> = {
  'announcements.readAnnouncement': 'announcement',
  'announcements.readStaffAnnouncement': 'announcement',
  'announcements.readVersion': 'announcement',
  'announcements.changeDraft': 'announcement',
  'announcements.submitDraft': 'announcement',
  'announcements.reviewAnnouncement': 'announcement',
  'announcements.publishAnnouncement': 'announcement',
  'announcements.correctAnnouncement': 'announcement',
  'announcements.withdrawAnnouncement': 'announcement',
  'announcements.pinAnnouncement': 'announcement',
  'announcements.readChanges': 'announcement',
  'announcements.readStaffChanges': 'announcement',
  'announcements.readWaitingChanges': 'announcement',
  'announcements.remarkOnAnnouncement': 'announcement',
  'announcements.unschedulePublication': 'announcement',
  'announcements.reopenAnnouncement': 'announcement',
  'announcements.markAnnouncement': 'announcement',
  'board.readPost': 'post',
  'board.supportPost': 'post',
  'board.unsupportPost': 'post',
  'board.followPost': 'post',
  'board.unfollowPost': 'post',
  'board.supplementPost': 'post',
  'board.objectToRefusal': 'post',
  'board.ratePost': 'post',
  'board.reopenPost': 'post',
  'board.changeConsent': 'post',
  'board.withdrawPost': 'post',
  'bookings.readBooking': 'booking',
  'bookings.cancelBooking': 'booking',
  'bookings.rescheduleBooking': 'booking',
  'bookings.moveHallBooking': 'booking',
  'columns.readStaffColumn': 'column',
  'columns.changeColumn': 'column',
  'columns.moveColumn': 'column',
  'columns.mergeColumn': 'column',
  'columns.retireColumn': 'column',
  'columns.restoreColumn': 'column',
  'consultations.readConsultation': 'consultation',
  'consultations.addMessage': 'consultation',
  'consultations.rateConsultation': 'consultation',
  'following.readFavourite': 'public',
  'following.addFavourite': 'public',
  'following.removeFavourite': 'public',
  'following.unfollow': 'subscription',
  'feedback.answerClarity': 'announcement',
  'feedback.reportError': 'announcement',
  'feedback.listComments': 'announcement',
  'knowledge.readArticle': 'public',
  'knowledge.markHelpful': 'public',
  'knowledge.changeArticle': 'article',
  'messages.readMessage': 'message',
  'messages.deleteMessage': 'message',
  'offices.readOffice': 'public',
  'offices.readHall': 'public',
  'offices.readContacts': 'office',
  'offices.confirmContacts': 'office',
  'offices.correctContacts': 'office',
  'services.readService': 'public',
  'services.readStaffService': 'service',
  'services.changeService': 'service',
  'imports.previewImport': 'import-file',
  'imports.readImport': 'import',
  'imports.listRefusedRows': 'import',
  'sources.readSource': 'source',
  'sources.changeSource': 'source',
  'sources.runSource': 'source',
  'sources.listSourceRuns': 'source',
  'sources.decideConflict': 'conflict',
  'tickets.readStaffTicket': 'ticket',
  'tickets.acceptTicket': 'ticket',
  'tickets.refuseTicket': 'ticket',
  'tickets.inquireTicket': 'ticket',
  'tickets.dispatchTicket': 'ticket',
  'tickets.signTicket': 'ticket',
  'tickets.returnTicket': 'ticket',
  'tickets.extendTicket': 'ticket',
  'tickets.replyToTicket': 'ticket',
  'tickets.reviewReply': 'ticket',
  'tickets.publishTicket': 'ticket',
  'tickets.closeTicket': 'ticket',
  'tickets.urgeTicket': 'ticket',
  'tickets.superviseTicket': 'ticket',
  'tickets.unmaskContact': 'ticket',
};

/** Lists that hold what is somebody's: a stranger's must not hold the things above. */
export const lists: Record<string, Thing> = {
  'announcements.listStaffAnnouncements': 'announcement',
  'board.listMyPosts': 'post',
  'board.listFollowedPosts': 'post',
  'board.listPosts': 'post',
  'bookings.listBookings': 'booking',
  'consultations.listConsultations': 'consultation',
  'feedback.listFeedback': 'announcement',
  'knowledge.listStaffArticles': 'article',
  'following.listSubscriptions': 'subscription',
  'messages.listMessages': 'message',
  'services.listStaffServices': 'service',
  'imports.listImports': 'import',
  'sources.listSources': 'source',
  'sources.listConflicts': 'conflict',
  'tickets.listStaffTickets': 'ticket',
};

/** Bodies of endpoints whose schema says more than its shape shows. */
export const bodies: Record<string, object> = {
  'sources.changeSource': { version: 1, paused: true },
  'offices.correctContacts': { version: 1, phone: '0999-5500000', complaintPhone: null, address: null },
};
