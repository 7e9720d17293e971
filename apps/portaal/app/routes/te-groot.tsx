/** Knows the page for who sent a file beyond all limits. */
import { data } from 'react-router';

export const loader = () => {
  throw data(undefined, { status: 413 });
};

const TeGroot = () => null;
export default TeGroot;
