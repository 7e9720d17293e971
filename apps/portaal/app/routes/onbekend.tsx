/** Knows every address that is none of ours. */
import { data } from 'react-router';

export const loader = () => {
  throw data(undefined, { status: 404 });
};
export const action = loader;

const Onbekend = () => null;
export default Onbekend;
