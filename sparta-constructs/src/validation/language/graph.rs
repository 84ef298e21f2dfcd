//! Finding circles among names that refer to each other.

use std::collections::{HashMap, HashSet, VecDeque};

/// Names in the order of the template, and what each refers to.
pub(super) struct Graph<'t> {
    names: Vec<&'t str>,
    index: HashMap<&'t str, usize>,
    edges: Vec<Vec<usize>>,
}

impl<'t> Graph<'t> {
    pub(super) fn new(names: impl IntoIterator<Item = &'t str>) -> Self {
        let names: Vec<_> = names.into_iter().collect();
        let index = names.iter().enumerate().map(|(at, &name)| (name, at));
        Self {
            index: index.collect(),
            edges: vec![Vec::new(); names.len()],
            names,
        }
    }

    /// Notes that `from` refers to `to`; names that are not in the graph are left out.
    pub(super) fn edge(&mut self, from: &str, to: &str) {
        if let (Some(&from), Some(&to)) = (self.index.get(from), self.index.get(to)) {
            self.edges[from].push(to);
        }
    }

    /// One circle for every group of names that can all reach each other, each a shortest one
    /// through the group's first name that lies on one.
    pub(super) fn circles(&self) -> Vec<Vec<&'t str>> {
        let components = self.components();
        let mut sizes: HashMap<usize, usize> = HashMap::new();
        for &component in &components {
            *sizes.entry(component).or_default() += 1;
        }
        let mut done = HashSet::new();
        let mut circles = Vec::new();
        for start in 0..self.names.len() {
            let component = components[start];
            let alone = sizes[&component] == 1;
            if done.contains(&component) || (alone && !self.edges[start].contains(&start)) {
                continue;
            }
            done.insert(component);
            circles.push(self.shortest_circle(start, &components));
        }
        circles
    }

    /// A shortest way from `start` back to it, inside its component.
    fn shortest_circle(&self, start: usize, components: &[usize]) -> Vec<&'t str> {
        let mut came_from: Vec<Option<usize>> = vec![None; self.names.len()];
        let mut queue = VecDeque::from([start]);
        while let Some(at) = queue.pop_front() {
            for &to in &self.edges[at] {
                if to == start {
                    let mut way = vec![self.names[at]];
                    let mut step = at;
                    while let Some(before) = came_from[step] {
                        way.push(self.names[before]);
                        step = before;
                    }
                    way.reverse();
                    return way;
                }
                if components[to] == components[start] && came_from[to].is_none() {
                    came_from[to] = Some(at);
                    queue.push_back(to);
                }
            }
        }
        vec![self.names[start]]
    }

    /// The strongly connected component of every name, by Tarjan's algorithm with a stack of
    /// its own, so that a long chain cannot exhaust the thread's.
    fn components(&self) -> Vec<usize> {
        const NEW: usize = usize::MAX;
        let count = self.names.len();
        let (mut order, mut low, mut component) =
            (vec![NEW; count], vec![0; count], vec![NEW; count]);
        let (mut next, mut groups) = (0, 0);
        let mut open: Vec<usize> = Vec::new();
        for root in 0..count {
            if order[root] != NEW {
                continue;
            }
            let mut work: Vec<(usize, usize)> = vec![(root, 0)];
            while let Some((at, edge)) = work.pop() {
                if edge == 0 {
                    order[at] = next;
                    low[at] = next;
                    next += 1;
                    open.push(at);
                }
                if let Some(&to) = self.edges[at].get(edge) {
                    work.push((at, edge + 1));
                    if order[to] == NEW {
                        work.push((to, 0));
                    } else if component[to] == NEW {
                        low[at] = low[at].min(order[to]);
                    }
                    continue;
                }
                if let Some(&(parent, _)) = work.last() {
                    low[parent] = low[parent].min(low[at]);
                }
                if low[at] == order[at] {
                    while let Some(member) = open.pop() {
                        component[member] = groups;
                        if member == at {
                            break;
                        }
                    }
                    groups += 1;
                }
            }
        }
        component
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn circles(names: &str, edges: &[&str]) -> Vec<String> {
        let mut graph = Graph::new(names.split(' '));
        for edge in edges {
            let (from, to) = edge.split_once('>').unwrap();
            graph.edge(from, to);
        }
        graph.circles().iter().map(|c| c.join(">")).collect()
    }

    #[test]
    fn finds_each_circle_once() {
        assert_eq!(circles("a b c d", &["a>b", "b>c", "c>b", "d>a"]), ["b>c"]);
        assert_eq!(
            circles("a b c d", &["a>b", "b>a", "c>d", "d>c", "a>c"]),
            ["a>b", "c>d"]
        );
        assert_eq!(circles("a b", &["a>a", "a>b"]), ["a"]);
        assert_eq!(circles("a b c", &["a>b", "a>c", "b>c", "a>x"]), [""; 0]);
        assert_eq!(circles("a b c", &["a>b", "b>c", "c>a", "b>a"]), ["a>b"]);
    }

    #[test]
    fn a_long_chain_does_not_overflow() {
        let names: Vec<String> = (0..100_000).map(|n| n.to_string()).collect();
        let mut graph = Graph::new(names.iter().map(String::as_str));
        for pair in names.windows(2) {
            graph.edge(&pair[0], &pair[1]);
        }
        graph.edge("99999", "0");
        assert_eq!(graph.circles()[0].len(), 100_000);
    }
}
