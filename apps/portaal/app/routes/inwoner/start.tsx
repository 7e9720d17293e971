/** Knows the first page of a resident. */
import { PageTitle } from '@samenkracht/ui/frame';
import { useRouteLoaderData } from 'react-router';
import type { loader as kaderLoader } from './kader.tsx';

const Start = () => {
  const kader = useRouteLoaderData<typeof kaderLoader>('routes/inwoner/kader');
  return <PageTitle>{kader?.naam}</PageTitle>;
};
export default Start;
