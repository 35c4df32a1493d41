import { expect, test } from 'vitest';
import { learningResource } from '../../../../src/components/page/head/learning-resource.ts';

test('a chapter says what it is, where it stands and how long it takes', () => {
  const resource = JSON.parse(learningResource('forward', new URL('https://example.org')) ?? '');
  expect(resource).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: 'Forward',
    position: 3,
    url: 'https://example.org/forward/',
    inLanguage: 'en',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isPartOf: { '@type': 'Book', name: 'Backprop by Numbers', url: 'https://example.org/' },
  });
  expect(resource.timeRequired).toMatch(/^PT\d+M$/);
});

test('without a host it gives no address, and what is no chapter has none of it', () => {
  expect(learningResource('forward', undefined)).not.toContain('"url"');
  for (const slug of ['about', 'your-network', 'answers', 'nothing'])
    expect(learningResource(slug, undefined), slug).toBeUndefined();
});
