package dev.sanhak.document;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of an element as it is shown: a block a line. */
final class HtmlText {
  private HtmlText() {}

  static String of(Element element) {
    StringBuilder text = new StringBuilder();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(words.getWholeText().replaceAll("\\s+", " "));
            } else if (breaksLine(node)) {
              text.append('\n');
            } else if (isCell(node)) {
              text.append(' ');
            }
            if (text.length() > 2 * Limits.CHARACTERS) {
              throw Limits.tooManyCharacters();
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (breaksLine(node)) {
              text.append('\n');
            }
          }
        },
        element);
    return text.toString();
  }

  private static boolean isCell(Node node) {
    return node.normalName().equals("td") || node.normalName().equals("th");
  }

  private static boolean breaksLine(Node node) {
    return node instanceof Element element
        && (element.normalName().equals("br") || (element.isBlock() && !isCell(node)));
  }
}
