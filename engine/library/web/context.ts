import { current } from '../../runtime/transaction';
import { WebContext } from '../../runtime/webContext';

/** The web request of the running transaction. */
export function webContext(): WebContext {
  current.testing.web ??= new WebContext();
  return current.testing.web;
}
