// Every page works without these; each module looks for its own data- attribute.
import "./adding.js";
import "./before.js";
import "./copy.js";
import "./grow.js";
import "./guard.js";
import "./key.js";
import "./live.js";
import "./menu.js";
import "./passkey.js";
import "./phone.js";
import "./pick.js";
import "./push.js";
import "./recorder.js";
import "./unsent.js";
import "./zone.js";
