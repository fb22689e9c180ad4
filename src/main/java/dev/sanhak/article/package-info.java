/**
 * From an article to the partnerships it tells of: raw press text in, facets with their evidence
 * out.
 *
 * <p>An article tells of several agreements, and names many who have no part in them. Taken whole
 * it would pair every company with every university, which is false. So it is read in steps, each
 * one a small class that can be tested by itself:
 *
 * <ol>
 *   <li>{@link dev.sanhak.article.ArticleLines}: what is the article, and what is byline, copyright
 *       line, list of other articles or the self-portrait of a firm;
 *   <li>{@link dev.sanhak.article.SentenceSplitter}: sentences, in paragraphs and sections;
 *   <li>{@link dev.sanhak.article.MentionFinder}: names, by the vocabulary, by what the article
 *       defines, and by pattern;
 *   <li>{@link dev.sanhak.article.MentionRoles}: which of them may be partners;
 *   <li>{@link dev.sanhak.article.Signal}: what a sentence says of an agreement;
 *   <li>{@link dev.sanhak.article.Clauses}: which of several agreements a clause tells of;
 *   <li>{@link dev.sanhak.article.AgreementFinder}: sentences brought together to agreements;
 *   <li>{@link dev.sanhak.article.SigningDate}, {@link dev.sanhak.article.TypeRules}, {@link
 *       dev.sanhak.article.TechnologyRules}: what is said of each.
 * </ol>
 *
 * <p>Rules and vocabulary were chosen over a model because each answer has to be explained to the
 * person who corrects it, because the same article has to give the same records, and because a
 * folder of thousands of releases is read in seconds. {@link
 * dev.sanhak.article.PartnershipExtractor} is where a model could take its place.
 */
@NullMarked
package dev.sanhak.article;

import org.jspecify.annotations.NullMarked;
