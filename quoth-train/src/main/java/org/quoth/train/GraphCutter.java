package org.quoth.train;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes an encoder shallower: keeps some of its layers, each fed by the kept one before it, and drops what feeds nothing. */
final class GraphCutter {

    private static final String LAYER = "/encoder/layer.";

    private GraphCutter() {}

    /** The model with these layers only, named by their old numbers, in rising order. */
    static ModelProto keep(ModelProto model, List<Integer> layers) {
        GraphProto graph = model.getGraph();
        Map<String, Integer> layerOf = new HashMap<>();
        for (NodeProto node : graph.getNodeList()) {
            int layer = layer(node);
            if (layer >= 0) {
                node.getOutputList().forEach(output -> layerOf.put(output, layer));
            }
        }
        Map<String, String> rerouted = rerouted(graph, layerOf, layers);
        List<NodeProto> nodes = new ArrayList<>();
        for (NodeProto node : graph.getNodeList()) {
            nodes.add(rewired(node, rerouted));
        }
        String last = output(graph, layers.getLast());
        GraphProto.Builder cut = graph.toBuilder().clearNode();
        cut.setOutput(0, graph.getOutput(0).toBuilder().setName(last));
        return model.toBuilder().setGraph(needed(cut.addAllNode(nodes).build())).build();
    }

    /** The graph without what its first output does not need. */
    static GraphProto needed(GraphProto graph) {
        Set<String> needed = needed(graph.getNodeList(), graph.getOutput(0).getName());
        GraphProto.Builder cut = graph.toBuilder().clearNode().clearInitializer();
        graph.getNodeList().stream()
                .filter(node -> node.getOutputList().stream().anyMatch(needed::contains))
                .forEach(cut::addNode);
        graph.getInitializerList().stream()
                .filter(tensor -> needed.contains(tensor.getName()))
                .forEach(cut::addInitializer);
        return cut.build();
    }

    private static int layer(NodeProto node) {
        if (!node.getName().startsWith(LAYER)) {
            return -1;
        }
        String rest = node.getName().substring(LAYER.length());
        return Integer.parseInt(rest.substring(0, rest.indexOf('/')));
    }

    /** What each kept layer took from a dropped one, with what it takes instead. */
    private static Map<String, String> rerouted(GraphProto graph, Map<String, Integer> layerOf, List<Integer> layers) {
        Map<String, String> rerouted = new HashMap<>();
        for (int i = 0; i < layers.size(); i++) {
            int layer = layers.get(i);
            if (layer > 0) {
                String before = i == 0 ? input(graph, layerOf, 0) : output(graph, layers.get(i - 1));
                rerouted.put(input(graph, layerOf, layer), before);
            }
        }
        return rerouted;
    }

    /** What a layer is fed: the first thing its query takes in that no node of the layer makes. */
    private static String input(GraphProto graph, Map<String, Integer> layerOf, int layer) {
        for (NodeProto node : graph.getNodeList()) {
            if (layer(node) == layer && node.getName().contains("/attention/self/query/MatMul")) {
                return node.getInput(0);
            }
        }
        throw new IllegalArgumentException(
                "The encoder has no layer " + layer + " among " + layerOf.size() + " outputs.");
    }

    /** What a layer gives: the last thing made by a node of its. */
    private static String output(GraphProto graph, int layer) {
        String last = "";
        for (NodeProto node : graph.getNodeList()) {
            if (layer(node) == layer) {
                last = node.getOutput(0);
            }
        }
        return last;
    }

    private static NodeProto rewired(NodeProto node, Map<String, String> rerouted) {
        NodeProto.Builder rewired = node.toBuilder();
        for (int i = 0; i < node.getInputCount(); i++) {
            rewired.setInput(i, rerouted.getOrDefault(node.getInput(i), node.getInput(i)));
        }
        return rewired.build();
    }

    private static Set<String> needed(List<NodeProto> nodes, String output) {
        Map<String, NodeProto> makers = new HashMap<>();
        nodes.forEach(node -> node.getOutputList().forEach(made -> makers.put(made, node)));
        Set<String> needed = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(output));
        while (!open.isEmpty()) {
            String name = open.pop();
            if (needed.add(name) && makers.containsKey(name)) {
                NodeProto maker = makers.get(name);
                if (maker != null) {
                    open.addAll(maker.getInputList());
                }
            }
        }
        return needed;
    }
}
