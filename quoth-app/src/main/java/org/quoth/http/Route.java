package org.quoth.http;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/** A method and a path, and what answers there. */
record Route(HandlerType method, String path, Handler handler) {}
