// Every page works without these; each module looks for its own data- attribute.
import "./copy.js";
import "./grow.js";
import "./guard.js";
import "./key.js";
import "./live.js";
import "./menu.js";
import "./passkey.js";
import "./zone.js";
