import {
  addPhone,
  changeMe,
  listAccesses,
  readMe,
  readSession,
  readSignInOptions,
  signInPreview,
  signInStaff,
  signInWechat,
  signOut,
} from '@minxin/shared/accounts/endpoints';
import { personas } from '@minxin/shared/accounts/session';
import type { CitizenCaller } from '../platform/caller.ts';
import { serve, type Door } from '../platform/http/serve.ts';
import { presentCitizenCaller, presentStaffCaller } from './accounts.presenter.ts';
import type { Accounts } from './index.ts';

export function accountRoutes(door: Door, accounts: Accounts): void {
  serve(door, readSignInOptions, async () => ({
    preview: accounts.preview ? [...personas] : [],
    wechat: accounts.wechat,
    staff: true,
  }));
  serve(door, signInPreview, async ({ body }) => {
    const opened = await accounts.signInPreview(body.persona, body.seed);
    const { token, expiresAt } = opened;
    if (opened.kind === 'citizen') return { token, expiresAt, caller: presentCitizenCaller(opened.citizen) };
    return {
      token,
      expiresAt,
      caller: presentStaffCaller(opened.staff, await accounts.officeName(opened.staff.officeId)),
    };
  });
  serve(door, signInStaff, async ({ body }, { address }) => {
    const { staff, token, expiresAt } = await accounts.signInStaff(body, address);
    return { token, expiresAt, caller: presentStaffCaller(staff, await accounts.officeName(staff.officeId)) };
  });
  serve(door, signInWechat, async ({ body }) => {
    const { citizen, token, expiresAt } = await accounts.signInWechat(body.code);
    return { token, expiresAt, caller: presentCitizenCaller(citizen) };
  });
  serve(door, readSession, async (_, { caller, session }) => {
    const expiresAt = await accounts.sessionEnd(session!);
    if (caller.kind === 'staff')
      return { caller: presentStaffCaller(caller, await accounts.officeName(caller.officeId)), expiresAt };
    return { caller: presentCitizenCaller(caller as CitizenCaller), expiresAt };
  });
  serve(door, signOut, async (_, { session }) => {
    await accounts.endSession(session!);
    return null;
  });
  serve(door, readMe, (_, { caller }) => accounts.readMe((caller as CitizenCaller).id));
  serve(door, changeMe, ({ body }, { caller }) => accounts.changeMe((caller as CitizenCaller).id, body));
  serve(door, addPhone, ({ body }, { caller }) => accounts.addPhone((caller as CitizenCaller).id, body.code));
  serve(door, listAccesses, async (_, { caller }) => ({
    items: await accounts.accesses((caller as CitizenCaller).id),
  }));
}
