// Solves a cohort with LEMON's min-cost flow solvers, which say what each took in CPU time.
// Built by BenchmarkLemon where g++ and the headers of liblemon-dev are installed.
// Input: mentees, mentors, pairs, the cost of waiting; the places; then mentee, mentor, cost.
#include <lemon/cost_scaling.h>
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>

#include <cstdio>
#include <ctime>
#include <vector>

using namespace lemon;
typedef SmartDigraph Graph;

template <class Solver>
static void run(const char *name, const Graph &g, const Graph::ArcMap<long long> &cap,
                const Graph::ArcMap<long long> &cost, Graph::Node s, Graph::Node t, long long n) {
  std::clock_t began = std::clock();
  Solver solver(g);
  solver.upperMap(cap).costMap(cost).stSupply(s, t, n);
  bool ok = solver.run() == Solver::OPTIMAL;
  double took = double(std::clock() - began) / CLOCKS_PER_SEC;
  std::printf("%s %d %lld %.6f\n", name, ok, ok ? (long long)solver.template totalCost<long long>() : 0LL, took);
}

int main() {
  long long n, k, m, wait;
  if (std::scanf("%lld %lld %lld %lld", &n, &k, &m, &wait) != 4) return 1;
  Graph g;
  Graph::ArcMap<long long> cap(g), cost(g);
  g.reserveNode(n + k + 2);
  g.reserveArc(2 * n + k + m);
  Graph::Node s = g.addNode(), t = g.addNode();
  std::vector<Graph::Node> mentee(n), mentor(k);
  for (auto &v : mentee) {
    v = g.addNode();
    Graph::Arc in = g.addArc(s, v), out = g.addArc(v, t);
    cap[in] = cap[out] = 1;
    cost[out] = wait;
  }
  for (auto &v : mentor) {
    v = g.addNode();
    Graph::Arc a = g.addArc(v, t);
    if (std::scanf("%lld", &cap[a]) != 1) return 1;
  }
  for (long long e = 0; e < m; e++) {
    long long i, j, c;
    if (std::scanf("%lld %lld %lld", &i, &j, &c) != 3) return 1;
    Graph::Arc a = g.addArc(mentee[i], mentor[j]);
    cap[a] = 1;
    cost[a] = c;
  }
  run<NetworkSimplex<Graph, long long, long long> >("network-simplex", g, cap, cost, s, t, n);
  run<CostScaling<Graph, long long, long long> >("cost-scaling", g, cap, cost, s, t, n);
}
