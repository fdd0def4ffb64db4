import type { RunningUser } from '../runtime/transaction';

/** The user a run is made as, where the request does not say otherwise; the Ids have the shape of an org's. */
export const RUNNING_USER: RunningUser = {
  id: '005000000000001AAA',
  userName: 'agent@example.com',
  name: 'Call Centre Agent',
  email: 'agent@example.com',
  profileId: '00e000000000001AAA',
  locale: 'en_US',
  timeZone: 'GMT',
};
