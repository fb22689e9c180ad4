package dev.sanhak.vocabulary;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All forms by their beginnings, in flat arrays: a node and a character lead to the next node. Most
 * characters of a text begin no name, so the first step is a plain table.
 */
final class FormTrie {
  static final int ROOT = 0;
  static final int NOWHERE = -1;

  private final int[] first = new int[Character.MAX_VALUE + 1];
  private final long[] edges;
  private final int[] targets;
  private final Form[] forms;
  private int nodes = 1;

  FormTrie(List<Form> all) {
    int characters = all.stream().mapToInt(Form::length).sum();
    int capacity = Integer.highestOneBit(Math.max(16, characters)) << 2;
    edges = new long[capacity];
    targets = new int[capacity];
    forms = new Form[characters + 1];
    Arrays.fill(edges, -1);
    Arrays.fill(first, NOWHERE);
    for (Form form : all) {
      add(form);
    }
  }

  private void add(Form form) {
    int node = ROOT;
    for (int i = 0; i < form.length(); i++) {
      char c = form.key().charAt(i);
      int next = next(node, c);
      if (next == NOWHERE) {
        next = nodes++;
        connect(node, c, next);
      }
      node = next;
    }
    forms[node] = form;
  }

  /** The node that a character leads to. */
  int next(int node, char c) {
    if (node == ROOT) {
      return first[c];
    }
    int slot = slot(node, c);
    return edges[slot] == -1 ? NOWHERE : targets[slot];
  }

  /** The form that ends at a node, if one does. */
  @Nullable Form form(int node) {
    return forms[node];
  }

  /** The form of that key, if there is one. */
  @Nullable Form get(String key) {
    int node = ROOT;
    for (int i = 0; i < key.length() && node != NOWHERE; i++) {
      node = next(node, key.charAt(i));
    }
    return node == NOWHERE ? null : forms[node];
  }

  private void connect(int node, char c, int next) {
    if (node == ROOT) {
      first[c] = next;
      return;
    }
    int slot = slot(node, c);
    edges[slot] = edge(node, c);
    targets[slot] = next;
  }

  private int slot(int node, char c) {
    long edge = edge(node, c);
    long mixed = edge * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & (edges.length - 1);
    while (edges[slot] != -1 && edges[slot] != edge) {
      slot = (slot + 1) & (edges.length - 1);
    }
    return slot;
  }

  private static long edge(int node, char c) {
    return ((long) node << 16) | c;
  }
}
