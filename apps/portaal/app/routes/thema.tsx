/** Knows a municipality's theme as a style sheet: its colours as variables over ours. */
import { themaCss } from '@samenkracht/ui/thema';
import type { LoaderFunctionArgs } from 'react-router';

export const loader = ({ params }: LoaderFunctionArgs) =>
  new Response(themaCss(params['gemeente']?.replace(/\.css$/, '')), {
    headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  });
