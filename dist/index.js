import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 1423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ m),
/* harmony export */   b: () => (/* binding */ n),
/* harmony export */   c: () => (/* binding */ o),
/* harmony export */   d: () => (/* binding */ p),
/* harmony export */   e: () => (/* binding */ q),
/* harmony export */   f: () => (/* binding */ r)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var h=Object.create;var e=Object.defineProperty;var i=Object.getOwnPropertyDescriptor;var j=Object.getOwnPropertyNames;var k=Object.getPrototypeOf,l=Object.prototype.hasOwnProperty;var m=(a=>typeof require<"u"?require:typeof Proxy<"u"?new Proxy(a,{get:(b,c)=>(typeof require<"u"?require:b)[c]}):a)(function(a){if(typeof require<"u")return require.apply(this,arguments);throw Error('Dynamic require of "'+a+'" is not supported')});var n=(a,b)=>()=>(a&&(b=a(a=0)),b);var o=(a,b)=>()=>(b||a((b={exports:{}}).exports,b),b.exports),p=(a,b)=>{for(var c in b)e(a,c,{get:b[c],enumerable:!0})},g=(a,b,c,f)=>{if(b&&typeof b=="object"||typeof b=="function")for(let d of j(b))!l.call(a,d)&&d!==c&&e(a,d,{get:()=>b[d],enumerable:!(f=i(b,d))||f.enumerable});return a};var q=(a,b,c)=>(c=a!=null?h(k(a)):{},g(b||!a||!a.__esModule?e(c,"default",{value:a,enumerable:!0}):c,a)),r=a=>g(e({},"__esModule",{value:!0}),a);


/***/ }),

/***/ 9936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ mt),
  b: () => (/* binding */ Xe),
  c: () => (/* binding */ Je),
  d: () => (/* binding */ fe),
  e: () => (/* binding */ tt),
  f: () => (/* binding */ O),
  g: () => (/* binding */ He),
  h: () => (/* binding */ q),
  i: () => (/* binding */ qe),
  j: () => (/* binding */ Ze),
  k: () => (/* binding */ Qe),
  l: () => (/* binding */ rt),
  m: () => (/* binding */ we),
  n: () => (/* binding */ ge),
  o: () => (/* binding */ nt),
  p: () => (/* binding */ ot),
  q: () => (/* binding */ st),
  r: () => (/* binding */ ct),
  s: () => (/* binding */ Z),
  t: () => (/* binding */ I),
  u: () => (/* binding */ Ke)
});

// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __nccwpck_require__(8995);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: external "events"
const external_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./build/bundle/action/chunk-BBV6O63E.js
const chunk_BBV6O63E_require=(0,external_node_module_.createRequire)(import.meta.url);
var I=class extends Error{constructor(){super("The job was cancelled before the service was updated."),this.name="Cancelled"}};async function Ke(t,e){if(t.aborted)throw new I;return new Promise((i,n)=>{let r=()=>n(new I);t.addEventListener("abort",r,{once:!0}),e().then(i,n).finally(()=>t.removeEventListener("abort",r))})}var O=t=>typeof t=="string"&&t.indexOf("arn:")===0&&t.split(":").length>=6,k=t=>{let e=t.split(":");if(e.length<6||e[0]!=="arn")throw new Error("Malformed ARN");let[,i,n,r,o,...s]=e;return{partition:i,service:n,region:r,accountId:o,resource:s.join(":")}};function He(t){return q(t).replace(/:\d+$/,"")}function q(t){return t.slice(t.lastIndexOf("/")+1)}function qe(t){let e=/:(\d+)$/.exec(q(t))?.[1];return e===void 0?void 0:Number(e)}function Ze(t){return t.slice(t.lastIndexOf("/")+1)}function Qe(t){return O(t)?k(t):void 0}var Z=class extends Error{kind;code;action;constructor(e,i){super(i.message,{cause:i.cause}),this.name="AwsError",this.kind=e,this.code=i.code,this.action=i.action}};function le(t){if(t==="running"||t==="latest")return{kind:t};let e=/^arn:[^:]+:ecs:[^:]*:\d*:task-definition\/[\w-]+(:\d+)?$/.test(t),i=/^[\w-]{1,255}:\d+$/.test(t);return e||i?{kind:"revision",reference:t}:{kind:"file",path:t}}function Xe(t){return le(t).kind==="file"}function Je(t){return ae.find(({pattern:e})=>e.test(t))}var ae=[{pattern:/^MY_[A-Z_]+$|PLACEHOLDER|^(YOUR|your)[-_ ]/,why:"it is the placeholder of a workflow template",remedy:"Write the path of your task definition, or leave the input out to take what the service runs now."},{pattern:/^\$\{?\{?[\w.() ]+\}?\}?$/,why:"it is the name of a shell variable, which is not filled in here",remedy:"Write the path itself, or an expression of the workflow: env.NAME in double braces."},{pattern:/^arn:/,why:"it is the ARN of something else than a task definition",remedy:"Write the ARN of a task definition (arn:aws:ecs:\u2026:task-definition/family:revision)."},{pattern:/^[a-z][a-z0-9+.-]*:\/\//i,why:"it is a URL, and nothing is fetched from elsewhere",remedy:"Keep the definition in the repository and write its path."},{pattern:/^(aws|cat|jq|echo|sed) |\$\(/,why:"it is a shell command, and nothing is executed here",remedy:"Write latest to have the newest revision read, or the path of a file that an earlier step writes."},{pattern:/\s#/,why:"a comment is part of the value",remedy:"Put the comment into a line of its own."},{pattern:/^[\w-]+$/,why:"it looks like the name of a task family",remedy:"Write `task-family` with this name and `task-definition: latest`; or write family:revision, or the path of a file."}];var y=new Uint32Array(65536),de=(t,e)=>{let i=t.length,n=e.length,r=1<<i-1,o=-1,s=0,a=i,u=i;for(;u--;)y[t.charCodeAt(u)]|=1<<u;for(u=0;u<n;u++){let l=y[e.charCodeAt(u)],c=l|s;l|=(l&o)+o^o,s|=~(l|o),o&=l,s&r&&a++,o&r&&a--,s=s<<1|1,o=o<<1|~(c|s),s&=c}for(u=i;u--;)y[t.charCodeAt(u)]=0;return a},ue=(t,e)=>{let i=e.length,n=t.length,r=[],o=[],s=Math.ceil(i/32),a=Math.ceil(n/32);for(let d=0;d<s;d++)o[d]=-1,r[d]=0;let u=0;for(;u<a-1;u++){let d=0,p=-1,A=u*32,v=Math.min(32,n)+A;for(let f=A;f<v;f++)y[t.charCodeAt(f)]|=1<<f;for(let f=0;f<i;f++){let _=y[e.charCodeAt(f)],g=o[f/32|0]>>>f&1,m=r[f/32|0]>>>f&1,V=_|d,H=((_|m)&p)+p^p|_|m,S=d|~(H|p),C=p&H;S>>>31^g&&(o[f/32|0]^=1<<f),C>>>31^m&&(r[f/32|0]^=1<<f),S=S<<1|g,C=C<<1|m,p=C|~(V|S),d=S&V}for(let f=A;f<v;f++)y[t.charCodeAt(f)]=0}let l=0,c=-1,h=u*32,z=Math.min(32,n-h)+h;for(let d=h;d<z;d++)y[t.charCodeAt(d)]|=1<<d;let M=n;for(let d=0;d<i;d++){let p=y[e.charCodeAt(d)],A=o[d/32|0]>>>d&1,v=r[d/32|0]>>>d&1,f=p|l,_=((p|v)&c)+c^c|p|v,g=l|~(_|c),m=c&_;M+=g>>>n-1&1,M-=m>>>n-1&1,g>>>31^A&&(o[d/32|0]^=1<<d),m>>>31^v&&(r[d/32|0]^=1<<d),g=g<<1|A,m=m<<1|v,c=m|~(f|g),l=g&f}for(let d=h;d<z;d++)y[t.charCodeAt(d)]=0;return M},fe=(t,e)=>{if(t.length<e.length){let i=e;e=t,t=i}return e.length===0?t.length:t.length<=32?de(t,e):ue(t,e)},tt=(t,e)=>{let i=1/0,n=0;for(let r=0;r<e.length;r++){let o=fe(t,e[r]);o<i&&(i=o,n=r)}return e[n]};var he=new RegExp("\x1B(?:\\[[0-?]*[ -/]*[@-~]|\\][^\x1B\\u0007]*(?:\\u0007|\x1B\\\\)?|[@-_])","g"),pe=/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu,me=new RegExp("(?![\\t\\n])\\p{Cc}|\\p{Cs}","gu");function Q(t){return t.replace(he,"").replace(/\r\n|[\r\u0085\u2028\u2029\v\f]/g,`
`).replace(pe,"").replace(me,"\uFFFD")}function Y(t){let e=t.length>1e3?[...t]:[];return e.length<=1e3?t:`${e.slice(0,1e3).join("")} \u2026 (${e.length-1e3} more characters)`}function P(t){return Y(Q(t).replace(/\s+/g," ").trim())}function rt(t){return P(t).replace(/#(?=#\[)/g,"# ").replace(/^:(?=:)/,": ")}function we(t){return P(t).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/[\\`*_~[\]|$]/g,"\\$&").replace(/^(?:[#+=-]|\d+(?=[.)]))/,e=>/\d/.test(e)?`${e}\\`:`\\${e}`).replace(/@(?=\w)|#(?=\d)|GH-(?=\d)/gi,"$&&#8203;").replace(/\b(https?:|www\.|ftp:)(?=\S)/gi,"$1&#8203;")}function ge(t){return we(t).replace(/\\\|/g,"&#124;")}function nt(t){let e=P(t);return e===""?"":/[`|]/.test(e)?`<code>${ge(e)}</code>`:`\`${e}\``}function ot(t,e=""){let i=Q(t).replace(/\n+$/,"").split(`
`).map(o=>Y(o.trimEnd())),n=Math.max(2,...(i.join(`
`).match(/`+/g)??[]).map(o=>o.length)),r="`".repeat(n+1);return[`${r}${e}`,...i,r].join(`
`)}function st(t){return new RegExp($,"i").test(t)&&!/(?:_|^)(?:NAME|ARN|PATH|FILE|ID|TTL|TIMEOUT|EXPIRY)$/i.test(t)}var $="(?:passw(?:or)?d|passphrase|pwd|secret|token(?!s|iz)|api[_-]?key|(?:access|private|encryption|signing|account|auth)[_-]?key|credential|authorization|signature|cookie|connection[_-]?string)",G="(?:must|is|was|are|not|field|required|missing|invalid|expired|cannot|could|should|this|value|no|the|an?|none|null|nil|undefined|empty|true|false|environment|variable|input|unexpected|failed|denied|does|has|please|set|string|may|unable|unknown|error|in|for|of|from)\\b",K=`(?:"[^"\\n]*"?|'[^'\\n]*'?|[^\\s,;&"'<>{}()[\\]]+)`,ye=[[/-----BEGIN ([A-Z ]*)PRIVATE KEY( BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY( BLOCK)?-----|$)/g,"-----BEGIN $1PRIVATE KEY----- ***"],[/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z0-9+/]{60,76}={0,2}$/gm,"***"],[/\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g,"***"],[/\bey[JK][\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*){0,3}/g,"***"],[/\b(?:gh[pousr]_|github_pat_|glpat-|npm_|pypi-|dop_v1_|hf_|sq0[a-z]{3}-|shp(?:at|ca|pa|ss)_)[\w-]{16,}/g,"***"],[/\b(?:xox[a-z]|xapp)-[\w-]{10,}/g,"***"],[/\b(?:[spr]k_(?:live|test)_|whsec_|sk-)[\w-]{16,}/g,"***"],[/\bAIza[\w-]{30,}/g,"***"],[/\bya29\.[\w-]{20,}/g,"***"],[/\bSG\.[\w-]{16,}\.[\w-]{16,}/g,"***"],[/(hooks\.slack\.com\/(?:services|workflows)\/|discord(?:app)?\.com\/api\/webhooks\/)[^\s"'<>]+/gi,"$1***"],[/\b([a-z][a-z0-9+.-]{0,30}:\/\/[^\s:@/"'<>]*):(?!\d+(?:[/?#\s]|$))[^\s"'<>]+@(?=[\w.[-])/gi,"$1:***@"],[/\b([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s:@/"'<>]{12,}@(?=[\w.[-])/gi,"$1***@"],[/\b(Bearer|Basic)\s+(?=\S*[\d=])[\w.~+/=-]{8,}/gi,"$1 ***"],[/\b(IDENTIFIED BY|PASSWORD) '(?:[^'\n]|'')+'/g,"$1 '***'"]],xe=new RegExp(`((?<![\\w-])--?[\\w-]{0,40}?${$}[\\w-]{0,40}[= ]\\s*)(?!${G})${K}`,"gi"),ve=new RegExp(`(?<![\\w.-])([\\w.-]{0,80}?${$}[\\w.-]{0,80}\\\\?["'\\]]{0,2}\\s{0,3}(?:=>|:?=)\\s{0,3}\\\\?)(?![=~>]|arn:aws|(?:null|nil|none|undefined|true|false)\\b)${K}`,"gi"),Ee=new RegExp(`(?<![\\w.:/-])([\\w.-]{0,80}?${$}[\\w.-]{0,80}\\\\?["']?\\s{0,3}:\\s{0,3}\\\\?)(?!["']?(?:arn:aws|/)|["']?${G}|:)(${K})`,"gi"),Ae=new RegExp(`(\\b[\\w-]{0,40}?(?:${$}|key)[\\s:='"]+(?:(?:is|was|value|of)[\\s:='"]+)?)[A-Za-z0-9+/_-]{32,}={0,2}(?![\\w.:/])`,"gi"),_e=/^["']?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+["']?$/;function ct(t,e=[]){let i=t;for(let n of[...e].filter(r=>r.length>=6).sort((r,o)=>o.length-r.length))i=i.replaceAll(n,"***");for(let[n,r]of ye)i=i.replace(n,r);return i.replace(xe,"$1***").replace(ve,"$1***").replace(Ee,(n,r,o)=>_e.test(o)?n:`${r}***`).replace(Ae,"$1***")}var J=function(t,e,i,n){function r(o){return o instanceof i?o:new i(function(s){s(o)})}return new(i||(i=Promise))(function(o,s){function a(c){try{l(n.next(c))}catch(h){s(h)}}function u(c){try{l(n.throw(c))}catch(h){s(h)}}function l(c){c.done?o(c.value):r(c.value).then(a,u)}l((n=n.apply(t,e||[])).next())})},{chmod:Se,copyFile:$e,lstat:be,mkdir:Ce,open:at,readdir:ee,rename:Ie,rm:Oe,rmdir:dt,stat:T,symlink:ke,unlink:Te}=external_fs_.promises,E=process.platform==="win32";var ut=external_fs_.constants.O_RDONLY;function W(t){return J(this,void 0,void 0,function*(){try{yield T(t)}catch(e){if(e.code==="ENOENT")return!1;throw e}return!0})}function N(t){if(t=Ue(t),!t)throw new Error('isRooted() parameter "p" cannot be empty');return E?t.startsWith("\\")||/^[A-Z]:/i.test(t):t.startsWith("/")}function D(t,e){return J(this,void 0,void 0,function*(){let i;try{i=yield T(t)}catch(r){r.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${t}': ${r}`)}if(i&&i.isFile()){if(E){let r=external_path_namespaceObject.extname(t).toUpperCase();if(e.some(o=>o.toUpperCase()===r))return t}else if(X(i))return t}let n=t;for(let r of e){t=n+r,i=void 0;try{i=yield T(t)}catch(o){o.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${t}': ${o}`)}if(i&&i.isFile()){if(E){try{let o=external_path_namespaceObject.dirname(t),s=external_path_namespaceObject.basename(t).toUpperCase();for(let a of yield ee(o))if(s===a.toUpperCase()){t=external_path_namespaceObject.join(o,a);break}}catch(o){console.log(`Unexpected error attempting to determine the actual case of the file '${t}': ${o}`)}return t}else if(X(i))return t}}return""})}function Ue(t){return t=t||"",E?(t=t.replace(/\//g,"\\"),t.replace(/\\\\+/g,"\\")):t.replace(/\/\/+/g,"/")}function X(t){return(t.mode&1)>0||(t.mode&8)>0&&process.getgid!==void 0&&t.gid===process.getgid()||(t.mode&64)>0&&process.getuid!==void 0&&t.uid===process.getuid()}var ie=function(t,e,i,n){function r(o){return o instanceof i?o:new i(function(s){s(o)})}return new(i||(i=Promise))(function(o,s){function a(c){try{l(n.next(c))}catch(h){s(h)}}function u(c){try{l(n.throw(c))}catch(h){s(h)}}function l(c){c.done?o(c.value):r(c.value).then(a,u)}l((n=n.apply(t,e||[])).next())})};function F(t,e){return ie(this,void 0,void 0,function*(){if(!t)throw new Error("parameter 'tool' is required");if(e){let n=yield F(t,!1);if(!n)throw E?new Error(`Unable to locate executable file: ${t}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${t}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return n}let i=yield Ne(t);return i&&i.length>0?i[0]:""})}function Ne(t){return ie(this,void 0,void 0,function*(){if(!t)throw new Error("parameter 'tool' is required");let e=[];if(E&&process.env.PATHEXT)for(let r of process.env.PATHEXT.split(external_path_namespaceObject.delimiter))r&&e.push(r);if(N(t)){let r=yield D(t,e);return r?[r]:[]}if(t.includes(external_path_namespaceObject.sep))return[];let i=[];if(process.env.PATH)for(let r of process.env.PATH.split(external_path_namespaceObject.delimiter))r&&i.push(r);let n=[];for(let r of i){let o=yield D(external_path_namespaceObject.join(r,t),e);o&&n.push(o)}return n})}var re=function(t,e,i,n){function r(o){return o instanceof i?o:new i(function(s){s(o)})}return new(i||(i=Promise))(function(o,s){function a(c){try{l(n.next(c))}catch(h){s(h)}}function u(c){try{l(n.throw(c))}catch(h){s(h)}}function l(c){c.done?o(c.value):r(c.value).then(a,u)}l((n=n.apply(t,e||[])).next())})},R=process.platform==="win32",L=class extends external_events_namespaceObject.EventEmitter{constructor(e,i,n){if(super(),!e)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=e,this.args=i||[],this.options=n||{}}_debug(e){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(e)}_getCommandString(e,i){let n=this._getSpawnFileName(),r=this._getSpawnArgs(e),o=i?"":"[command]";if(R)if(this._isCmdFile()){o+=n;for(let s of r)o+=` ${s}`}else if(e.windowsVerbatimArguments){o+=`"${n}"`;for(let s of r)o+=` ${s}`}else{o+=this._windowsQuoteCmdArg(n);for(let s of r)o+=` ${this._windowsQuoteCmdArg(s)}`}else{o+=n;for(let s of r)o+=` ${s}`}return o}_processLineBuffer(e,i,n){try{let r=i+e.toString(),o=r.indexOf(external_os_.EOL);for(;o>-1;){let s=r.substring(0,o);n(s),r=r.substring(o+external_os_.EOL.length),o=r.indexOf(external_os_.EOL)}return r}catch(r){return this._debug(`error processing line. Failed with error ${r}`),""}}_getSpawnFileName(){return R&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(e){if(R&&this._isCmdFile()){let i=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(let n of this.args)i+=" ",i+=e.windowsVerbatimArguments?n:this._windowsQuoteCmdArg(n);return i+='"',[i]}return this.args}_endsWith(e,i){return e.endsWith(i)}_isCmdFile(){let e=this.toolPath.toUpperCase();return this._endsWith(e,".CMD")||this._endsWith(e,".BAT")}_windowsQuoteCmdArg(e){if(!this._isCmdFile())return this._uvQuoteCmdArg(e);if(!e)return'""';let i=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'],n=!1;for(let s of e)if(i.some(a=>a===s)){n=!0;break}if(!n)return e;let r='"',o=!0;for(let s=e.length;s>0;s--)r+=e[s-1],o&&e[s-1]==="\\"?r+="\\":e[s-1]==='"'?(o=!0,r+='"'):o=!1;return r+='"',r.split("").reverse().join("")}_uvQuoteCmdArg(e){if(!e)return'""';if(!e.includes(" ")&&!e.includes("	")&&!e.includes('"'))return e;if(!e.includes('"')&&!e.includes("\\"))return`"${e}"`;let i='"',n=!0;for(let r=e.length;r>0;r--)i+=e[r-1],n&&e[r-1]==="\\"?i+="\\":e[r-1]==='"'?(n=!0,i+="\\"):n=!1;return i+='"',i.split("").reverse().join("")}_cloneExecOptions(e){e=e||{};let i={cwd:e.cwd||process.cwd(),env:e.env||process.env,silent:e.silent||!1,windowsVerbatimArguments:e.windowsVerbatimArguments||!1,failOnStdErr:e.failOnStdErr||!1,ignoreReturnCode:e.ignoreReturnCode||!1,delay:e.delay||1e4};return i.outStream=e.outStream||process.stdout,i.errStream=e.errStream||process.stderr,i}_getSpawnOptions(e,i){e=e||{};let n={};return n.cwd=e.cwd,n.env=e.env,n.windowsVerbatimArguments=e.windowsVerbatimArguments||this._isCmdFile(),e.windowsVerbatimArguments&&(n.argv0=`"${i}"`),n}exec(){return re(this,void 0,void 0,function*(){return!N(this.toolPath)&&(this.toolPath.includes("/")||R&&this.toolPath.includes("\\"))&&(this.toolPath=__nccwpck_require__.ab + "main/" + this.options.cwd||process.cwd() + '/' + this.toolPath),this.toolPath=yield F(this.toolPath,!0),new Promise((e,i)=>re(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(let l of this.args)this._debug(`   ${l}`);let n=this._cloneExecOptions(this.options);!n.silent&&n.outStream&&n.outStream.write(this._getCommandString(n)+external_os_.EOL);let r=new B(n,this.toolPath);if(r.on("debug",l=>{this._debug(l)}),this.options.cwd&&!(yield W(this.options.cwd)))return i(new Error(`The cwd: ${this.options.cwd} does not exist!`));let o=this._getSpawnFileName(),s=external_child_process_namespaceObject.spawn(o,this._getSpawnArgs(n),this._getSpawnOptions(this.options,o)),a="";s.stdout&&s.stdout.on("data",l=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(l),!n.silent&&n.outStream&&n.outStream.write(l),a=this._processLineBuffer(l,a,c=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(c)})});let u="";if(s.stderr&&s.stderr.on("data",l=>{r.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(l),!n.silent&&n.errStream&&n.outStream&&(n.failOnStdErr?n.errStream:n.outStream).write(l),u=this._processLineBuffer(l,u,c=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(c)})}),s.on("error",l=>{r.processError=l.message,r.processExited=!0,r.processClosed=!0,r.CheckComplete()}),s.on("exit",l=>{r.processExitCode=l,r.processExited=!0,this._debug(`Exit code ${l} received from tool '${this.toolPath}'`),r.CheckComplete()}),s.on("close",l=>{r.processExitCode=l,r.processExited=!0,r.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),r.CheckComplete()}),r.on("done",(l,c)=>{a.length>0&&this.emit("stdline",a),u.length>0&&this.emit("errline",u),s.removeAllListeners(),l?i(l):e(c)}),this.options.input){if(!s.stdin)throw new Error("child process missing stdin");s.stdin.end(this.options.input)}}))})}};function se(t){let e=[],i=!1,n=!1,r="";function o(s){n&&s!=='"'&&(r+="\\"),r+=s,n=!1}for(let s=0;s<t.length;s++){let a=t.charAt(s);if(a==='"'){n?o(a):i=!i;continue}if(a==="\\"&&n){o(a);continue}if(a==="\\"&&i){n=!0;continue}if(a===" "&&!i){r.length>0&&(e.push(r),r="");continue}o(a)}return r.length>0&&e.push(r.trim()),e}var B=class t extends external_events_namespaceObject.EventEmitter{constructor(e,i){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!i)throw new Error("toolPath must not be empty");this.options=e,this.toolPath=i,e.delay&&(this.delay=e.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,external_timers_namespaceObject.setTimeout)(t.HandleTimeout,this.delay,this)))}_debug(e){this.emit("debug",e)}_setResult(){let e;this.processExited&&(this.processError?e=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(e=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",e,this.processExitCode)}static HandleTimeout(e){if(!e.done){if(!e.processClosed&&e.processExited){let i=`The STDIO streams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;e._debug(i)}e._setResult()}}};var Pe=function(t,e,i,n){function r(o){return o instanceof i?o:new i(function(s){s(o)})}return new(i||(i=Promise))(function(o,s){function a(c){try{l(n.next(c))}catch(h){s(h)}}function u(c){try{l(n.throw(c))}catch(h){s(h)}}function l(c){c.done?o(c.value):r(c.value).then(a,u)}l((n=n.apply(t,e||[])).next())})};function mt(t,e,i){return Pe(this,void 0,void 0,function*(){let n=se(t);if(n.length===0)throw new Error("Parameter 'commandLine' cannot be null or empty.");let r=n[0];return e=n.slice(1).concat(e||[]),new L(r,e,i).exec()})}


/***/ }),

/***/ 6384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r),
/* harmony export */   b: () => (/* binding */ d)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
var r=class extends Error{remedy;docs;place;constructor(c,e){super(c,e.cause===void 0?void 0:{cause:e.cause}),this.name="UserError",this.remedy=e.remedy,e.docs!==void 0&&(this.docs=e.docs),e.place!==void 0&&(this.place=e.place)}};function d(n){return n instanceof Error?n.message:String(n)}


/***/ }),

/***/ 548:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8995);
/* harmony import */ var _chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9936);
/* harmony import */ var _chunk_BP2ZCJAD_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6384);
/* harmony import */ var _chunk_7QVSDWAZ_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1423);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9896);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(8161);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url);
function T(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function V(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.startColumn,endColumn:e.endColumn}:{}}function I(e,t,n){let r=new oe(e,t,n);process.stdout.write(r.toString()+os__WEBPACK_IMPORTED_MODULE_4__.EOL)}function ie(e,t=""){I(e,{},t)}var He="::",oe=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=n,this.message=r}toString(){let t=He+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.properties[r];o&&(n?n=!1:t+=",",t+=`${r}=${$n(o)}`)}}return t+=`${He}${wn(this.message)}`,t}};function wn(e){return T(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function $n(e){return T(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}function se(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!fs__WEBPACK_IMPORTED_MODULE_6__.existsSync(n))throw new Error(`Missing file at path: ${n}`);fs__WEBPACK_IMPORTED_MODULE_6__.appendFileSync(n,`${T(t)}${os__WEBPACK_IMPORTED_MODULE_4__.EOL}`,{encoding:"utf8"})}function ae(e,t){let n=`ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_5__.randomUUID()}`,r=T(t);if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${os__WEBPACK_IMPORTED_MODULE_4__.EOL}${r}${os__WEBPACK_IMPORTED_MODULE_4__.EOL}${n}`}var ce=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function a(u){try{d(r.next(u))}catch(l){s(l)}}function c(u){try{d(r.throw(u))}catch(l){s(l)}}function d(u){u.done?i(u.value):o(u.value).then(a,c)}d((r=r.apply(e,t||[])).next())})},{access:Rn,appendFile:xn,writeFile:kn}=fs__WEBPACK_IMPORTED_MODULE_6__.promises,ze="GITHUB_STEP_SUMMARY";var de=class{constructor(){this._buffer=""}filePath(){return ce(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[ze];if(!t)throw new Error(`Unable to find environment variable for $${ze}. Check if your runtime environment supports job summaries.`);try{yield Rn(t,fs__WEBPACK_IMPORTED_MODULE_6__.constants.R_OK|fs__WEBPACK_IMPORTED_MODULE_6__.constants.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,n,r={}){let o=Object.entries(r).map(([i,s])=>` ${i}="${s}"`).join("");return n?`<${t}${o}>${n}</${t}>`:`<${t}${o}>`}write(t){return ce(this,void 0,void 0,function*(){let n=!!t?.overwrite,r=yield this.filePath();return yield(n?kn:xn)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return ce(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,n=!1){return this._buffer+=t,n?this.addEOL():this}addEOL(){return this.addRaw(os__WEBPACK_IMPORTED_MODULE_4__.EOL)}addCodeBlock(t,n){let r=Object.assign({},n&&{lang:n}),o=this.wrap("pre",this.wrap("code",t),r);return this.addRaw(o).addEOL()}addList(t,n=!1){let r=n?"ol":"ul",o=t.map(s=>this.wrap("li",s)).join(""),i=this.wrap(r,o);return this.addRaw(i).addEOL()}addTable(t){let n=t.map(o=>{let i=o.map(s=>{if(typeof s=="string")return this.wrap("td",s);let{header:a,data:c,colspan:d,rowspan:u}=s,l=a?"th":"td",C=Object.assign(Object.assign({},d&&{colspan:d}),u&&{rowspan:u});return this.wrap(l,c,C)}).join("");return this.wrap("tr",i)}).join(""),r=this.wrap("table",n);return this.addRaw(r).addEOL()}addDetails(t,n){let r=this.wrap("details",this.wrap("summary",t)+n);return this.addRaw(r).addEOL()}addImage(t,n,r){let{width:o,height:i}=r||{},s=Object.assign(Object.assign({},o&&{width:o}),i&&{height:i}),a=this.wrap("img",null,Object.assign({src:t,alt:n},s));return this.addRaw(a).addEOL()}addHeading(t,n){let r=`h${n}`,o=["h1","h2","h3","h4","h5","h6"].includes(r)?r:"h1",i=this.wrap(o,t);return this.addRaw(i).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,n){let r=Object.assign({},n&&{cite:n}),o=this.wrap("blockquote",t,r);return this.addRaw(o).addEOL()}addLink(t,n){let r=this.wrap("a",t,{href:n});return this.addRaw(r).addEOL()}},Yo=new de;var Xo=os__WEBPACK_IMPORTED_MODULE_4__.platform(),ei=os__WEBPACK_IMPORTED_MODULE_4__.arch();var Je;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(Je||(Je={}));function le(e){I("add-mask",{},e)}function Qe(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}function Ze(e,t){if(process.env.GITHUB_OUTPUT||"")return se("OUTPUT",ae(e,t));process.stdout.write(os__WEBPACK_IMPORTED_MODULE_4__.EOL),I("set-output",{name:e},T(t))}function z(e){I("debug",{},e)}function Xe(e,t={}){I("error",V(t),e instanceof Error?e.toString():e)}function et(e,t={}){I("warning",V(t),e instanceof Error?e.toString():e)}function tt(e,t={}){I("notice",V(t),e instanceof Error?e.toString():e)}function nt(e){process.stdout.write(e+os__WEBPACK_IMPORTED_MODULE_4__.EOL)}function rt(e){ie("group",e)}function ot(){ie("endgroup")}function it(e,t){if(process.env.GITHUB_STATE||"")return se("STATE",ae(e,t));I("save-state",{name:e},T(t))}function st(e=1){let t=Date.now();return{now:()=>new Date(t+(Date.now()-t)*e),sleep:(n,r)=>new Promise(o=>{if(r?.aborted)return o();let i=()=>{clearTimeout(s),r?.removeEventListener("abort",i),o()},s=setTimeout(i,n/e);r?.addEventListener("abort",i)})}}var J={mode:"deploy",environment:"","task-family":"auto","task-definition":"running",placeholders:"",cluster:"auto",service:"auto","container-name":"auto",image:"build","container-images":"",context:".",dockerfile:"",target:"","build-args":"","build-secrets":"","cache-from":"","cache-to":"","no-cache":"",platforms:"auto",repository:"auto","image-tag":"auto","extra-tags":"","environment-variables":"",secrets:"","desired-count":"","force-new-deployment":"","propagate-tags":"","ecs-tags":"","wait-for":"completed","wait-for-minutes":"30","stop-early":"true","on-failure":"rollback","on-cancel":"keep","verify-url":"","try-image":"false","required-environment":"","fail-on":"error",comment:"auto","github-deployment":"false","github-token":"","aws-region":""},W=Object.keys(J);function at(e){return En.flatMap(t=>t(e))}var En=[Tn,In,An,On,_n,Cn];function Tn({image:e,build:t,...n}){if(e==="build")return[];let r={dockerfile:t.dockerfile!==void 0,context:t.context!==".",target:t.target!==void 0,"build-args":t.buildArgs.size>0,"build-secrets":t.buildSecrets.size>0,"cache-from":t.cacheFrom.length>0,"cache-to":t.cacheTo.length>0,"no-cache":t.noCache,platforms:t.platforms!==void 0,repository:n.repository!==void 0,"image-tag":n.imageTag!==void 0,"extra-tags":n.extraTags.length>0},o=Object.entries(r).flatMap(([i,s])=>s?i:[]);return o.length===0?[]:[{inputs:o,what:`nothing is built, because image is ${e==="running"?'"running"':"a ready one"}`,remedy:`Leave out ${o.length===1?"this input":"these inputs"}, or leave out image to have one built.`}]}function In({mode:e,service:t,taskFamily:n}){return e!=="deploy"||t!==void 0||n!==void 0?[]:[{inputs:["service","task-family"],what:"both are auto, and one is found by the other",remedy:"Write the service, or the task-family that it runs."}]}function An({containerNames:e=[],containerImages:t}){return e.filter(n=>t.has(n)).map(n=>({inputs:["container-images"],what:`${n} stands in container-name too, so it would get two images`,remedy:"Keep it in one of the two."}))}function On({environmentVariables:e,secrets:t}){let n=({value:r})=>r!==void 0;return e.filter(n).filter(r=>t.filter(n).some(o=>o.name===r.name&&o.container===r.container)).map(({name:r})=>({inputs:["environment-variables","secrets"],what:`${r} is set in both, and a container can have only one of them`,remedy:"Keep it in one of the two."}))}function _n({placeholders:e,taskDefinition:t}){return e.size===0||(0,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.b)(t)?[]:[{inputs:["placeholders"],what:"they are put into a file, and task-definition names none",remedy:"Name a file in task-definition, or use environment-variables."}]}function Cn({verifyUrl:e,waitFor:t}){return e===void 0||t!=="none"?[]:[{inputs:["verify-url"],what:"nothing is waited for (wait-for: none), so the old version might answer",remedy:"Leave out verify-url, or wait for completed or healthy."}]}function ct(e){let t=e.split(/\r\n|\n|\r/),n=[];for(let r=0;r<t.length;r+=1){let o=(t[r]??"").trim();if(o===""||o.startsWith("#"))continue;let[,i,s]=/^([^=]*?)<<([A-Za-z_][\w-]*)$/.exec(o)??[];if(i!==void 0&&s!==void 0){let a=t.findIndex((d,u)=>u>r&&d.trim()===s);if(a===-1)return{entries:n,unclosed:r+1};let c=t.slice(r+1,a).join(`
`);n.push({name:i.trim(),value:c,line:r+1}),r=a;continue}n.push({...Un(o),line:r+1})}return{entries:n}}function Un(e){let t=e.indexOf("=");return t===-1?{name:e}:{name:e.slice(0,t).trim(),value:e.slice(t+1).trim()}}function Q(e){return e.split(/[,\n\r]/).map(t=>t.trim()).filter(t=>t!=="")}function me(e){return e.split(/[\n\r]/).map(t=>t.trim()).filter(t=>t!=="")}function ut(e){let t="docs/troubleshooting.md#inputs",[n,...r]=e;if(n!==void 0&&r.length===0)return new _chunk_BP2ZCJAD_js__WEBPACK_IMPORTED_MODULE_2__.a(`The inputs are not right: ${dt(n)}`,{remedy:n.remedy,docs:t});let o=e.map(i=>`- ${dt(i)}. ${i.remedy}`).join(`
`);return new _chunk_BP2ZCJAD_js__WEBPACK_IMPORTED_MODULE_2__.a(`The inputs are not right: there are ${e.length} problems
${o}`,{remedy:"Correct the `with:` of the step.",docs:t})}function dt({inputs:e,what:t}){return`${e.map(n=>`\`${n}\``).join(", ")}: ${t}`}var Nn=new Map([...["true","True","TRUE"].map(e=>[e,!0]),...["false","False","FALSE"].map(e=>[e,!1])]),Z=class{problems=[];#e;constructor(t){this.#e=t}text(t){let n=this.#e[t]?.trim(),r=J[t];return n===""&&r!==""&&this.problem(t,"it is written, but empty",`A variable or an output that it is taken from is probably unset. Write a value, or leave the input out for ${r}.`),n||r}optional(t){return this.text(t)||void 0}unlessAuto(t){let n=this.text(t);return n==="auto"?void 0:n}choice(t,n){let r=this.text(t),o=n.find(i=>i===r);return o!==void 0?o:(this.unknownWord(t,r,n),n.find(i=>i===J[t])??n[0])}unknownWord(t,n,r){let o=(0,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.e)(n.toLowerCase(),r.slice()),i=(0,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.d)(n.toLowerCase(),o)<=3?` Did you mean ${o}?`:"";this.problem(t,"this word is not known",`Write ${Ln(r)}.${i}`)}flag(t){let n=this.text(t),r=Nn.get(n);return r===void 0&&n!==""&&this.problem(t,"this is no truth value","Write true or false."),r}number(t,n,r){let o=this.text(t);if(o==="")return;let i=/^\d+(\.\d+)?$/.test(o)?Number(o):Number.NaN;if("above"in r?i>r.above:Number.isInteger(i)&&i>=r.wholeFrom)return i;let a="above"in r?"such as 30":"such as 2";this.problem(t,`this is no number of ${n}`,`Write a number ${a}, without a unit.`)}entries(t){let{entries:n,unclosed:r}=ct(this.text(t));return r!==void 0&&this.problem(t,`the text that begins with << in line ${r} has no end`,"Write the word after << once more, alone in a line, after the text."),n}pairs(t,n,r){let o=new Map;for(let i of this.entries(t))i.value===void 0||!r(i.name)?this.problem(t,`line ${i.line} is not ${n}`,`Write one ${n} in each line.`):o.has(i.name)?this.problem(t,`${i.name} stands there twice`,"Keep one of the lines."):o.set(i.name,i.value);return o}problem(t,n,r){this.problems.push({inputs:[t],what:n,remedy:r})}};function Ln(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} or ${e.at(-1)}`}var Pn=new Map(Object.entries({container:"container-name",containers:"container-name","docker-file":"dockerfile","dockerfile-path":"dockerfile",file:"dockerfile",path:"context",tags:"image-tag (or extra-tags for moving tags)",tag:"image-tag","image-name":"image","image-uri":"image",images:"container-images","ecr-repository":"repository","repository-name":"repository",registry:"repository (with the full URI)",platform:"platforms",family:"task-family","task-definition-family":"task-family","task-definition-arn":"task-definition","task-definition-revision":"task-definition (as family:revision)","task-definition-file":"task-definition","task-definition-path":"task-definition","cluster-name":"cluster","ecs-cluster":"cluster","service-name":"service","ecs-service":"service","wait-for-service-stability":"wait-for (completed, which is the default, or none)","wait-for-task-stopped":"wait-for",timeout:"wait-for-minutes","timeout-minutes":"wait-for-minutes","force-deployment":"force-new-deployment",env:"environment-variables",envs:"environment-variables","env-vars":"environment-variables","secret-variables":"secrets",rollback:"on-failure",region:"aws-region",token:"github-token"})),Dn=new Map(Object.entries({"codedeploy-appspec":"Services with the deployment controller CODE_DEPLOY are not supported yet.","codedeploy-application":"Services with the deployment controller CODE_DEPLOY are not supported yet.","codedeploy-deployment-group":"Services with the deployment controller CODE_DEPLOY are not supported yet.","run-task":"Running a task is not supported yet.",command:"Write the command into the task definition.","docker-labels":"Write the labels into the task definition.","env-files":"Write environmentFiles into the task definition.","log-configuration-log-driver":"Write logConfiguration into the task definition.","log-configuration-options":"Write logConfiguration into the task definition.",push:"The image is always pushed; mode: validate changes nothing."}));function lt(e){let t=new Set(W);return e.map(n=>n.toLowerCase()).filter(n=>!t.has(n)).flatMap(n=>{let r={inputs:[n],what:"there is no such input"},o=Dn.get(n);if(o!==void 0)return{...r,remedy:o};let i=Pn.get(n.replaceAll("_","-"))??jn(n);return i===void 0?[]:{...r,remedy:`It is called ${i} here.`}})}function jn(e){let t=n=>n.replaceAll(/[-_]/g,"");return W.find(n=>(0,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.d)(t(e),t(n))<=(n.length<6?1:2))}var Mn=/^(?:(?<container>\w[\w-]*):)?(?<minus>-)?(?:(?<other>\w[\w-]*):)?(?<name>[A-Za-z_][\w.-]*)$/;function fe(e,t){let n=[];for(let r of e.entries(t)){let o=Wn(r);o===void 0?e.problem(t,`line ${r.line} is not NAME=value`,"Write NAME=value, container:NAME=value, or -NAME to remove a name."):t==="secrets"&&o.value!==void 0&&!Fn(o.value)?e.problem(t,`line ${r.line} (${o.name}) is neither an ARN of Secrets Manager or Parameter Store nor a parameter name that begins with /`,"Put the value into AWS Secrets Manager or Parameter Store and write its ARN or name here. A value that only the build needs belongs to build-secrets."):n.some(i=>i.name===o.name&&i.container===o.container)?e.problem(t,`${o.name} stands there twice`,"Keep one of the lines."):n.push(o)}return n}function Wn({name:e,value:t}){let{container:n,minus:r,other:o,name:i}=Mn.exec(e)?.groups??{},s=r!==void 0;if(i===void 0||s!==(t===void 0)||o!==void 0&&(!s||n!==void 0))return;let a=n??o;return{...a===void 0?{}:{container:a},name:i,...t===void 0?{}:{value:t}}}function Fn(e){return e.startsWith("/")?/^\/[\w./-]+$/.test(e):(0,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.f)(e)&&/^arn:[\w-]+:(secretsmanager|ssm):/.test(e)&&!/\s/.test(e)}var Bn=["build","task","redeploy"],mt=e=>/^[A-Za-z_]\w*$/.test(e),Gn=e=>/^[\w-]+$/.test(e),Hn=e=>/^[\w.-]+$/.test(e),Vn=e=>e!=="";function ft(e,t){let n=new Z(e),r=qn(n),o=[...lt(t),...n.problems],i=c=>o.some(d=>d.inputs.includes(c)),s=at(r).filter(c=>!c.inputs.some(i)),a=[...o,...s];if(a.length>0)throw ut(a);return r}function qn(e){return{mode:Kn(e),taskDefinition:e.text("task-definition"),placeholders:e.pairs("placeholders","NAME=value",mt),image:e.text("image"),containerImages:e.pairs("container-images","container=image",Gn),build:zn(e),extraTags:Q(e.text("extra-tags")),environmentVariables:fe(e,"environment-variables"),secrets:fe(e,"secrets"),waitFor:e.choice("wait-for",["completed","healthy","none"]),waitForMinutes:e.number("wait-for-minutes","minutes",{above:0})??30,stopEarly:e.flag("stop-early")??!0,onFailure:e.choice("on-failure",["rollback","keep"]),onCancel:e.choice("on-cancel",["keep","rollback"]),tryImage:e.flag("try-image")??!1,requiredEnvironment:Q(e.text("required-environment")),failOn:e.choice("fail-on",["error","warning"]),comment:e.choice("comment",["auto","always","never"]),githubDeployment:e.flag("github-deployment")??!1,...gt({environment:e.optional("environment"),taskFamily:e.unlessAuto("task-family"),cluster:e.unlessAuto("cluster"),service:e.unlessAuto("service"),containerNames:pt(e,"container-name"),repository:e.unlessAuto("repository"),imageTag:e.unlessAuto("image-tag"),desiredCount:e.number("desired-count","tasks",{wholeFrom:0}),forceNewDeployment:e.flag("force-new-deployment"),propagateTags:Yn(e),ecsTags:Jn(e),verifyUrl:Qn(e),githubToken:e.optional("github-token"),awsRegion:e.optional("aws-region")})}}function Kn(e){let t=e.text("mode");return Bn.includes(t)?(e.problem("mode",`${t} is the name of a mode that is planned and not there yet`,"Write deploy or validate."),"deploy"):e.choice("mode",["deploy","validate"])}function zn(e){return{context:e.text("context"),buildArgs:e.pairs("build-args","NAME=value",mt),buildSecrets:e.pairs("build-secrets","id=value",Hn),cacheFrom:me(e.text("cache-from")),cacheTo:me(e.text("cache-to")),noCache:e.flag("no-cache")??!1,...gt({dockerfile:e.optional("dockerfile"),target:e.optional("target"),platforms:pt(e,"platforms")})}}function pt(e,t){let n=e.unlessAuto(t);return n===void 0?void 0:Q(n)}function Yn(e){let t=["SERVICE","TASK_DEFINITION","NONE"],n=e.optional("propagate-tags"),r=n?.toUpperCase();if(n===void 0||r===void 0||t.includes(r))return r;e.unknownWord("propagate-tags",r,t)}function Jn(e){let t=[...e.pairs("ecs-tags","key=value",Vn)];return t.length===0?void 0:t.map(([n,r])=>({key:n,value:r}))}function Qn(e){let t=e.optional("verify-url");if(t===void 0||URL.canParse(t)&&/^https?:\/\//i.test(t))return t;e.problem("verify-url","this is no URL","Write a URL that begins with https:// or http://.")}function gt(e){return Object.fromEntries(Object.entries(e).filter(([,t])=>t!==void 0))}function ht(e=Qe,t=process.env){let n=Object.keys(t).filter(o=>o.startsWith("INPUT_")).map(o=>o.slice(6).toLowerCase()),r=W.filter(o=>n.includes(o)).map(o=>[o,e(o)]);return ft(Object.fromEntries(r),n)}function yt(e,t){let n={...Zn,...e,startedAt:t.now()},r=o=>{n={...n,...o}};return{record:r,note:o=>r({notices:[...n.notices,...o]}),add:(...o)=>r({phases:[...n.phases,...o]}),phase:async(o,i,s)=>{let a=t.now(),c=d=>r({phases:[...n.phases,{kind:o,name:i,startedAt:a,endedAt:t.now(),...d&&{failed:d}}]});try{let d=await s();return c(!1),d}catch(d){throw c(!0),d}},end:o=>({...n,...o,endedAt:t.now()})}}var Zn={version:1,changes:[],notices:[],phases:[],advice:[],diagnoses:[],tasks:[],targets:[],targetGroups:[],events:[],logs:[],unread:[],findings:[]};function N(e){let t=Math.max(0,Math.round(e)),n=[[Math.floor(t/3600),"h"],[Math.floor(t%3600/60),"min"],[t%60,"s"]].filter(([r])=>r!==0);return n.length===0?"0 s":n.map(([r,o])=>`${r} ${o}`).join(" ")}function pe(e,t){let n=Math.max(0,Math.floor((t.getTime()-e.getTime())/1e3));return[Math.floor(n/60),n%60].map(r=>String(r).padStart(2,"0")).join(":")}function k(e){return e.toISOString().slice(11,19)}function F(e,t){return(t.getTime()-e.getTime())/1e3}function wt(e){return e.split("/")[1]??e}function $t(e){return e.replace(/arn:[\w-]+:elasticloadbalancing:[\w-]+:\d+:targetgroup\/([\w-]+)\/[0-9a-f]+/g,"$1")}function ge(e){return e.slice(0,7)}function vt(e){let{location:t}=e;return t===void 0?"the service":`service ${t.service} in cluster ${t.cluster}`}function bt(e){let{revision:t,source:n}=e,r=t?.arn===void 0?void 0:(0,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.h)(t.arn),o=n.sha===void 0?void 0:`commit ${ge(n.sha)}`;return r===void 0?o??"the new version":o===void 0?r:`${r} (${o})`}function A(e,t){return`${e} ${t}${e===1?"":"s"}`}function P(e){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}function y(e){return e==="succeeded"||e==="unchanged"||e==="started"||e==="valid"}function _(e){let t=vt(e),n=bt(e),r=N(e.rolloutSeconds??F(e.startedAt,e.endedAt));switch(e.verdict){case"succeeded":return`Deployed: ${t} runs ${n}, after ${r}.`;case"unchanged":return`Nothing to deploy: ${t} runs ${n} already.`;case"started":return e.service?.desiredCount===0?`Started, but nothing serves: ${t} is set to ${n} and to 0 tasks.`:`Started: ${t} was set to ${n}; nobody waited for the outcome.`;case"failed":return Xn(e,t,n,r);case"rolled-back":return er(e,t,n,r);case"superseded":return`Superseded after ${r}: ${t} was set to ${nr(e)} before ${n} was fully deployed.`;case"vanished":return`Vanished after ${r}: Amazon ECS no longer lists the deployment of ${n} to ${t}.`;case"timed-out":return`Timed out: the deployment of ${n} to ${t} was not finished after ${r}.`;case"cancelled":return tr(e,t,n,r);case"unknown":return`Outcome unknown: the deployment of ${n} to ${t} could not be watched any longer after ${r}.`;case"valid":return`Valid: ${Rt(e)} has ${xt(e)}.`;case"invalid":return e.error===void 0?`Not valid: ${Rt(e)} has ${xt(e)}.`:`Not valid: ${e.error.message}`}}function Xn(e,t,n,r){switch(e.reason){case"gave-up":return`Failed after ${r}: Amazon ECS gave up deploying ${n} to ${t}.`;case"stalled":return`Failed after ${r}: the deployment of ${n} to ${t} has stalled; Amazon ECS starts no more tasks.`;case"deadlock":return`Failed after ${r}: the deployment of ${n} to ${t} can never move on with its present settings.`;case"hopeless":return`Failed after ${r}: ${n} cannot come up in ${t}, so there was no point in waiting longer.`;case"untrue":return`Failed after ${r}: Amazon ECS finished the deployment to ${t}, but ${n} is not what serves.`;case"deleted":return`Failed after ${r}: ${t} was deleted while ${n} was being deployed.`;default:return e.deploymentId===void 0?`Not deployed: ${e.error?.message??e.message}`:`Failed after ${r}: ${e.error?.message??e.message}`}}function er(e,t,n,r){let o=e.rollback?.taskDefinitionArn??e.revision?.previousArn,i=o===void 0?"the earlier version":(0,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.h)(o);return e.rollback?.outcome==="failed"?`Rollback failed after ${r}: ${n} did not come up in ${t}, nor did ${i} come back.`:e.rollback?.outcome==="going-on"?`Rolling back after ${r}: ${n} did not come up in ${t}, which is on its way back to ${i}.`:`Rolled back after ${r}: ${t} runs ${i} again, not ${n}.`}function tr(e,t,n,r){return e.deploymentId===void 0?`Cancelled after ${r}: ${t} was not changed.`:`Cancelled after ${r}: the job was stopped while ${n} was being deployed to ${t}.`}function nr(e){let t=e.service?.deployments.find(n=>n.status==="PRIMARY");return t===void 0||t.id===e.deploymentId?"another version":(0,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.h)(t.taskDefinitionArn)}function Rt(e){return e.taskDefinitionFile??e.findings.find(t=>t.file)?.file??"the task definition"}function xt(e){let t=o=>e.findings.filter(i=>i.severity===o).length,[n,r]=[t("error"),t("warning")];return n+r===0?"no errors and no warnings":P([...n>0?[A(n,"error")]:[],...r>0?[A(r,"warning")]:[]])}var rr=6;function St(e){let t=e.now(),n=0,r=o=>{for(let i of o.split(`
`))nt(kt(pe(t,e.now()),i))};return{info:r,notice:o=>r(`Notice: ${o}`),warning:o=>r(`Warning: ${o}`),debug:o=>z((0,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.l)(o)),async group(o,i){n+=1,n===1?rt(kt(pe(t,e.now()),o)):r(o);try{return await i()}finally{n-=1,n===0&&ot()}},mask(o){let i=o.split(`
`).map(s=>s.trim());for(let s of i.filter(a=>a.length>=rr))le(s);o!==""&&le(o)}}}function kt(e,t){let n=/^ */.exec(t)?.[0]??"";return`${e}  ${n}${(0,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.l)(t)}`.trimEnd()}async function Et(e,t,n){let r=e;for(let o of t)try{await o.publish(r)}catch(i){let s=or(o,i);n.warning([s.message,s.remedy].filter(a=>a!==void 0).join(" ")),r={...r,notices:[...r.notices,s]}}return r}function or(e,t){return t instanceof _chunk_BP2ZCJAD_js__WEBPACK_IMPORTED_MODULE_2__.a?{severity:"warning",message:t.message,remedy:t.remedy,...t.docs!==void 0&&{docs:t.docs}}:{severity:"warning",message:`The ${e.name} could not be written: ${(0,_chunk_BP2ZCJAD_js__WEBPACK_IMPORTED_MODULE_2__.b)(t)}`}}function ir(e){return e.length}function It(e,t){let n=t||{},r=(n.align||[]).concat(),o=n.stringLength||ir,i=[],s=[],a=[],c=[],d=0,u=-1;for(;++u<e.length;){let R=[],x=[],w=-1;for(e[u].length>d&&(d=e[u].length);++w<e[u].length;){let g=sr(e[u][w]);if(n.alignDelimiters!==!1){let O=o(g);x[w]=O,(c[w]===void 0||O>c[w])&&(c[w]=O)}R.push(g)}s[u]=R,a[u]=x}let l=-1;if(typeof r=="object"&&"length"in r)for(;++l<d;)i[l]=Tt(r[l]);else{let R=Tt(r);for(;++l<d;)i[l]=R}l=-1;let C=[],te=[];for(;++l<d;){let R=i[l],x="",w="";R===99?(x=":",w=":"):R===108?x=":":R===114&&(w=":");let g=n.alignDelimiters===!1?1:Math.max(1,c[l]-x.length-w.length),O=x+"-".repeat(g)+w;n.alignDelimiters!==!1&&(g=x.length+g+w.length,g>c[l]&&(c[l]=g),te[l]=g),C[l]=O}s.splice(1,0,C),a.splice(1,0,te),u=-1;let Ue=[];for(;++u<s.length;){let R=s[u],x=a[u],w=n.fillRows===!1?Math.max(1,s[u===1?0:u].length):d;l=-1;let g=[];for(;++l<w;){let O=R[l]||"",M="",B="";if(n.alignDelimiters!==!1){let G=c[l]-(x[l]||0),Ne=i[l];if(Ne===114)M=" ".repeat(G);else if(Ne===99){let ne=G/2;G%2?(M=" ".repeat(ne+.5),B=" ".repeat(ne-.5)):(M=" ".repeat(ne),B=M)}else B=" ".repeat(G)}n.delimiterStart!==!1&&!l&&g.push("|"),n.padding!==!1&&!(n.alignDelimiters===!1&&O==="")&&(n.delimiterStart!==!1||l)&&g.push(" "),n.alignDelimiters!==!1&&g.push(M),g.push(O),n.alignDelimiters!==!1&&g.push(B),n.padding!==!1&&g.push(" "),(n.delimiterEnd!==!1||l!==w-1)&&g.push("|")}Ue.push(n.delimiterEnd===!1?g.join("").replace(/ +$/,""):g.join(""))}return Ue.join(`
`)}function sr(e){return e==null?"":String(e)}function Tt(e){let t=typeof e=="string"?e.codePointAt(0):0;return t===67||t===99?99:t===76||t===108?108:t===82||t===114?114:0}function m(e,t){let n=[...e];return n.length<=t?e:`${n.slice(0,t-1).join("")}\u2026`}function f(e){return At(e,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.m)}function p(e){return At(e,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.n)}var ar="`[^`\\n]+`|<code>[^<\\n]*<\\/code>",cr="https:\\/\\/(?:(?:docs|console)\\.aws\\.amazon|docs\\.github|docs\\.docker)\\.com\\/[\\w./#?=&%-]*[\\w/]",dr=new RegExp(`(${ar}|${cr})`);function At(e,t){return e.trim().split(dr).map((n,r)=>r%2===1?ur(n):mr(n,t)).join("")}function ur(e){return e.startsWith("https:")?`<${e}>`:(0,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.o)(lr(e))}function lr(e){return e.startsWith("`")?e.slice(1,-1):e.slice(6,-7).replace(/\\([_\W])/g,"$1").replace(/&#8203;/g,"").replace(/&#124;/g,"|").replace(/&lt;/g,"<").replace(/&gt;/g,">").replace(/&amp;/g,"&")}function mr(e,t){return`${/^\s/.test(e)?" ":""}${t(e)}${/\S\s+$/.test(e)?" ":""}`}var fr=/^ *(`{3,})([\w-]*)\n([\s\S]*?)\n? *\1$/m;function D(e){let t=fr.exec(e),n=e.slice(0,t?.index).split(`
`).map(pr).join(`
`).trim();if(t===null)return n;let[r,,o,i=""]=t,s=D(e.slice(t.index+r.length));return[n,(0,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.p)(i,o),s].filter(a=>a!=="").join(`

`)}function pr(e){let[,t="",n=""]=/^( *(?:[-*]|\d+\.) +)?(.*)$/.exec(e)??[];return n===""?"":t+f(n)}function Ot(e,t){return p(m(e.replace(/```[\w-]*\n([\s\S]*?)\n? *```/g,(n,r)=>`\`${gr(r)}\``),t))}function gr(e){return e.replaceAll("`","'").replace(/\s+/g," ").trim()}function S(e,t){let n=(o,i)=>t.some(s=>s[i]!==""),r=[e,...t].map(o=>o.filter(n));return It(r,{alignDelimiters:!1})}function E(e,t){return`<details><summary>${(0,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.m)(e).replace(/\\([_\W])/g,"$1")}</summary>

${t}

</details>`}function h(e,t){return t===void 0?e:`[${e}](${t.replace(/[\s()<>"'`|\\]/g,hr)})`}function hr(e){return`%${(e.codePointAt(0)??0).toString(16).toUpperCase().padStart(2,"0")}`}var _t=["error","warning","notice"],yr={error:"Error",warning:"Warning",notice:"Note"},he={name:"findings",render(e,t){if(e.findings.length===0)return;let n=ye(e.findings),r=new Set(n.map(({file:s})=>s)).size===1,o=n.slice(0,t.rows).map(s=>[[`${yr[s.severity]}`,wr(e,s,r)].filter(a=>a!=="").join("<br>"),p(m(s.message,t.text)),Ot(s.remedy,t.text)]),i=n.length-o.length;return`${S(["Where","What is wrong","What to do"],o)}${i>0?`

and ${i} more.`:""}`}};function ye(e){return e.toSorted((t,n)=>_t.indexOf(t.severity)-_t.indexOf(n.severity)||(t.line??0)-(n.line??0)||(t.column??0)-(n.column??0))}function wr(e,{file:t,line:n},r){if(t===void 0)return"";let o=n===void 0?t:r?`line ${n}`:`${t}:${n}`,{serverUrl:i,repository:s,sha:a,headSha:c}=e.source,d=c??a,u=t.split("/").map(encodeURIComponent).join("/"),C=i!==void 0&&s!==void 0&&d!==void 0?`${i}/${s}/blob/${d}/${u}${n===void 0?"":`#L${n}`}`:void 0;return h(p(o),C)}var Ct=6,$r=300;function vr(e){let[t,...n]=e.diagnoses,r=_(e);return[r,...r.includes(e.message)?[]:[`  ${e.message}`],...t===void 0?Rr(e):br(t),...n.map(o=>`  Also: ${o.cause}`),...xr(e),...kr(e,t)]}function Ut(e){return{name:"log",publish:t=>{for(let n of vr(t))e.info(n)}}}function br({cause:e,proof:t,remedy:n}){let r=t.flatMap(({source:i,at:s,text:a})=>[`  Proof: ${i}${s===void 0?"":`, ${k(s)} UTC`}`,...a.split(`
`).map(c=>`    ${m(c,$r)}`)]),o=r.length-Ct;return[`  Cause: ${e}`,...r.slice(0,Ct),...o>0?[`    (${o} more lines in the job summary)`]:[],...Nt(n)]}function Rr({error:e}){return e?.remedy===void 0?[]:Nt(e.remedy)}function Nt(e){let[t="",...n]=we(e).split(`
`);return[`  What to do: ${t}`,...n.map(r=>`    ${r}`)]}function we(e){return e.replace(/^ *```.*\n?/gm,"").replace(/\n{2,}/g,`
`).trim()}function xr({truth:e,rollback:t}){return[t?.message,e?.message].flatMap(n=>n===void 0?[]:[`  ${n}`])}function kr(e,t){if(y(e.verdict)||e.docsUrl===void 0)return[];let n=t===void 0?e.error?.docs?.replace(/^docs\//,""):`diagnoses.md#${t.name}`;return n===void 0?[]:[`  More: ${e.docsUrl}${n}`]}var $e=10,Sr=2e3,Er=["error","warning","notice"],Tr={error:Xe,warning:et,notice:tt},Lt={name:"annotations",publish(e){for(let{level:t,title:n,message:r,place:o}of Ir(e))Tr[t](r,{title:n,...o!==void 0&&{file:(0,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.l)(o.file)},...o?.line!==void 0&&{startLine:o.line},...o?.column!==void 0&&{startColumn:o.column}})}};function Ir(e){let t=[...Ar(e),...e.diagnoses.slice(1).map(n=>j("warning","A consequence, or a second cause",n.cause,n.remedy)),...ye(e.findings).map(Or),...e.notices.map(_r),...e.advice.map(n=>j("notice",`What costs time: ${n.setting}`,n.message,n.command))];return Er.flatMap(n=>Ur(n,t.filter(r=>r.level===n)))}function Ar(e){let[t]=e.diagnoses,{error:n}=e,r=e.mode==="validate"&&n===void 0&&e.findings.length>0;if(y(e.verdict)||r)return[];let o=_(e);return t!==void 0?[j("error",o,t.cause,t.remedy)]:[j("error",o,n?.message??e.message,n?.remedy,n?.place)]}function Or({check:e,severity:t,message:n,remedy:r,file:o,line:i,column:s}){let a=o===void 0?void 0:{file:o,...i&&{line:i},...s&&{column:s}};return j(t,e,n,r,a)}function _r({severity:e,message:t,remedy:n,place:r}){return j(e,e==="warning"?"Warning":"Worth knowing",t,n,r)}function j(e,t,n,r="",o){let i=[n,...r===""?[]:we(r).split(`
`)].map(Cr);return{level:e,title:m((0,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.l)(t),250),message:m(i.join(`
`),Sr),...o&&{place:o}}}function Cr(e){return`${/^ */.exec(e)?.[0]??""}${(0,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.l)(e)}`}function Ur(e,t){if(t.length<=$e)return t;let n=t.length-$e+1;return[...t.slice(0,$e-1),{level:e,title:`And ${A(n,`more ${e}`)}`,message:"GitHub shows ten annotations of a kind for each step. The job summary has them all."}]}var Nr=2e4;async function Pt(e){let{getOctokit:t}=await __nccwpck_require__.e(/* import() */ 492).then(__nccwpck_require__.bind(__nccwpck_require__, 4492)),n=t(e);return n.hook.wrap("request",(r,o)=>r({...o,request:{...o.request,signal:AbortSignal.timeout(Nr)}})),n}function Dt({repository:e=""}){let[t="",n=""]=e.split("/");return{owner:t,repo:n}}function jt(e,t,n){let r=Lr(e),o=r?"GitHub does not permit it":(0,_chunk_BP2ZCJAD_js__WEBPACK_IMPORTED_MODULE_2__.b)(e).replace(/\.$/,"");return new _chunk_BP2ZCJAD_js__WEBPACK_IMPORTED_MODULE_2__.a(`${t}: ${o}.`,{remedy:r?n.denied:n.otherwise,cause:e})}function Lr(e){return!(e instanceof Error)||!("status"in e)?!1:[401,403,404].includes(Number(e.status))&&!/rate limit/i.test(e.message)}var ve={name:"causes",render(e,t){let[n,...r]=e.diagnoses;return[n===void 0?jr(e):Pr(e,n,t),...r.map(i=>E(`Also: ${i.cause}`,Mt(e,i,t)))].filter(i=>i!=="").join(`

`)||void 0}};function Pr(e,t,n){return`### Cause

**${f(t.cause)||"Unknown"}**

${Mt(e,t,n)}`}function Mt(e,t,n){let r=e.docsUrl===void 0?"":` ${h(`More about ${f(t.name)}`,`${e.docsUrl}diagnoses.md#${encodeURIComponent(t.name)}`)}`;return["**What to do**",D(t.remedy)+(r===""?"":`

${r.trim()}.`),Dr(t,n)].filter(o=>o!=="").join(`

`)}function Dr(e,t){if(e.proof.length===0)return"";let n=e.proof.slice(0,t.rows).flatMap(({at:r,source:o,text:i})=>[`${r===void 0?"":`${k(r)} UTC  `}${o}`,...i.split(`
`).map(s=>`    ${m(s,t.text)}`)]);return`**Proof**

${(0,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.p)(n.join(`
`),"text")}`}function jr(e){let{error:t}=e;return t!==void 0?Mr(e,t):e.verdict!=="rolled-back"&&(e.verdict!=="failed"||e.deploymentId===void 0)?"":`### Cause

**Not recognised.** None of the known causes fits. What was seen stands below, nothing left out: start with the last events and the log.`}function Mr(e,t){let{file:n,line:r}=t.place??{},o=n===void 0?"":`In ${f(`\`${n}${r===void 0?"":`:${r}`}\``)}.`,i=t.docs===void 0||e.docsUrl===void 0?"":h("Read more",e.docsUrl+t.docs.replace(/^docs\//,""));return[_(e).includes(t.message)?"":`### ${f(t.message)}`,o,t.remedy===void 0?"":`**What to do**

${D(t.remedy)}`,i].filter(s=>s!=="").join(`

`)}var be={name:"changes of this revision",render(e,t){if(e.changes.length===0)return;let n=e.changes.slice(0,t.rows),r=n.map(i=>[i.kind==="removed"?"**removed**":i.kind,p(m(i.what,t.text)),Fr(i,t.text)]),o=e.changes.length-n.length;return`### ${Wr(e)}

${S(["","What","Value, before \u2192 after"],r)}${o>0?`

and ${o} more.`:""}`}};function Wr(e){let{arn:t,previousArn:n}=e.revision??{},r=n===void 0?"":` against ${p(`\`${(0,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.h)(n)}\``)}`;return e.mode==="validate"?`What would change${r}`:`What ${t===void 0?"this version":p(`\`${(0,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.h)(t)}\``)} changes${r}`}function Fr({kind:e,before:t,after:n},r){let o=i=>p(`\`${m(i.replaceAll("`","'"),r)}\``);return t===void 0&&n===void 0?e==="changed"?"value not shown":"":e!=="changed"?o(n??t??""):[t,n].map(i=>i===void 0?"(none)":o(i)).join(" \u2192 ")}var Re={name:"service events",render(e,t){let n=e.events.slice(-t.rows);if(n.length===0)return;let r=n.map(i=>`${k(i.createdAt)}  ${m(i.message,t.text)}`),o=n.length<e.events.length?`the last ${n.length} of ${e.events.length}`:`${n.length}`;return E(`Service events since the deployment began: ${o}, times in UTC`,(0,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.p)(r.join(`
`),"text"))}};var Br={aws:"console.aws.amazon.com","aws-cn":"console.amazonaws.cn","aws-us-gov":"console.amazonaws-us-gov.com"};function xe(e,t,n,r=""){let o=Br[e.partition];if(o===void 0)return;let i=r===""?"":`#${r}`;return`https://${t}.${o}${n}?region=${encodeURIComponent(t)}${i}`}function X(e,...t){return xe(e,e.region,`/ecs/v2/${t.map(encodeURIComponent).join("/")}`)}function Ft(e){return X(e,"clusters",e.cluster,"services",e.service,"health")}function Bt(e){return X(e,"clusters",e.cluster,"services",e.service,"deployments")}function Gt(e,t){return X(e,"clusters",e.cluster,"tasks",t,"configuration")}function Ht(e,t){let[n,r]=t.split(":");if(!(n===void 0||r===void 0))return X(e,"task-definitions",n,r,"containers")}function Vt(e,t){return xe(e,e.region,"/ec2/home",`TargetGroup:targetGroupArn=${encodeURI(t)}`)}function qt(e,t){let n=`logsV2:log-groups/log-group/${Wt(t.group)}/log-events/${Wt(t.stream)}`;return xe(e,t.region,"/cloudwatch/home",n)}function Wt(e){return encodeURIComponent(encodeURIComponent(e)).replaceAll("%","$")}var ke={name:"container logs",render(e,t){return e.logs.map(n=>Gr(e,n,t)).join(`

`)||void 0}};function Gr(e,t,n){let r=t.lines.slice(-n.logLines).map(({at:c,text:d})=>`${k(c)}  ${m(d,n.text)}`),o=e.location===void 0?void 0:qt(e.location,t),i=`Log stream ${h(f(`\`${t.stream}\``),o)} of log group ${f(`\`${t.group}\``)}, times in UTC.`,s=r.length===0?"The stream is empty.":(0,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.p)(r.join(`
`),"text"),a=`Log of container ${t.containerName} in task ${m(t.taskId,9)}: the last ${r.length} lines`;return E(a,`${i}

${s}`)}var Se={name:"notices",render(e,t){if(e.notices.length===0)return;let n=e.notices.toSorted((i,s)=>+(s.severity==="warning")-+(i.severity==="warning")),r=n.slice(0,t.rows).map(Hr),o=n.length-r.length;return`### Worth knowing

${r.join(`
`)}${o>0?`
- and ${o} more`:""}`}};function Hr(e){let t=e.severity==="warning"?"**Warning:** ":"",n=e.remedy===void 0?"":` ${D(e.remedy).replace(/\n/g,`
  `)}`;return`- ${t}${f(e.message)}${n}`}var Ee={name:"what serves now",render(e){return e.service===void 0||e.mode==="validate"?void 0:`### What serves now

${[...Vr(e),Kr(e),e.truth===void 0?"":f(e.truth.message),e.rollback===void 0?"":f(e.rollback.message)].filter(n=>n!=="").map(n=>`- ${n}`).join(`
`)}`}};function Vr(e){let{service:t,revision:n,location:r}=e,o=(t?.deployments??[]).filter(({runningCount:i,desiredCount:s,status:a})=>i>0||a==="PRIMARY"&&s>0);return o.every(({runningCount:i})=>i===0)?[`No task of the service is running; ${A(t?.desiredCount??0,"task")} should be.`]:o.map(i=>{let{taskDefinitionArn:s,runningCount:a,desiredCount:c,status:d}=i,u=(0,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.h)(s),l=r===void 0?void 0:Ht(r,u);return`${d==="PRIMARY"?`${a} of ${A(c,"task")}`:A(a,"task")} ${a===1?"runs":"run"} ${h(f(`\`${u}\``),l)}${qr(s,n)}.`})}function qr(e,t){return e===t?.arn?", the version of this job":e===t?.previousArn?", the version before this job":""}function Kr(e){if(e.targets.length===0)return"";let n=[...new Set(e.targets.map(r=>r.state))].map(r=>`${e.targets.filter(o=>o.state===r).length} ${f(r)}`);return`Behind the load balancer: ${P(n)} ${e.targets.length===1?"target":"targets"}.`}var Te={name:"targets",render(e,t){if(e.targets.length===0)return;let n=e.targets.toSorted((a,c)=>zt(a)-zt(c)),r=n.slice(0,t.rows).map(a=>[p(zr(a)),Jr(e,a),p(a.state),p(m(Yr(a),t.text))]),o=n.length-r.length,i=[S(["Target","Target group","State","What the load balancer says"],r),o>0?`and ${o} more targets.`:"",e.targetGroups.map(a=>`- ${Qr(a)}`).join(`
`)].filter(a=>a!=="").join(`

`),s="Targets of the load balancer";return y(e.verdict)?E(`${s}: ${n.length}`,i):`### ${s}

${i}`}},Kt=["unhealthy","unhealthy.draining","unused","unavailable","initial","draining"];function zt(e){let t=Kt.indexOf(e.state);return t===-1?Kt.length:t}function zr(e){return e.port===void 0?e.id:`${e.id}:${e.port}`}function Yr({description:e,reason:t}){return e??t??""}function Jr(e,t){let n=e.location===void 0?void 0:Vt(e.location,t.targetGroupArn);return h(p(wt(t.targetGroupArn)),n)}function Qr({name:e,healthCheck:t,deregistrationDelaySeconds:n}){let{protocol:r,path:o,matcher:i,intervalSeconds:s,timeoutSeconds:a}=t,c=o===void 0?`connects by ${r}`:`asks for \`${o}\` by ${r}`,d=i===void 0?"":`, waits for ${i}`,u=n===void 0?"":`, and lets old connections end for ${n} s`;return f(`\`${e}\` ${c}${d} within ${a} s, every ${s} s${u}.`)}var Ie={name:"tasks",render(e,t){if(e.tasks.length===0)return;let n=e.tasks.toSorted((d,u)=>Yt(e,d)-Yt(e,u)||Jt(u)-Jt(d)),r=new Set(n.map(d=>(0,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.g)(d.taskDefinitionArn))).size===1,o=d=>r?String((0,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.i)(d)??d):(0,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.h)(d),i=n.slice(0,t.rows).map(d=>Zr(e,d,t,o)),s=n.length-i.length,a=s>0?`

and ${s} more tasks.`:"",c=`${S(["Task","Revision","State","Started (UTC)","Containers","Why it stopped"],i)}${a}`;return y(e.verdict)?E(`Tasks: ${n.length}`,c):`### Tasks

${c}`}};function Yt(e,t){return t.taskDefinitionArn===e.revision?.arn?0:1}function Jt(e){return e.createdAt?.getTime()??0}function Zr(e,t,n,r){let o=e.location===void 0?void 0:Gt(e.location,t.id),i=t.healthStatus===void 0||t.healthStatus==="UNKNOWN"?"":`, ${t.healthStatus}`;return[h(p(`\`${m(t.id,9)}\``),o),p(r(t.taskDefinitionArn)),p(`${t.lastStatus}${i}`),Xr(e,t),t.containers.map(s=>p(m(eo(s),n.text))).filter(Boolean).join("<br>"),p(m($t(t.stoppedReason??""),n.text))]}function Xr(e,{startedAt:t}){if(t===void 0)return"never";let n=e.phases.find(({kind:r})=>r==="tasks")??e;return t<n.startedAt?"before this deployment":k(t)}function eo({name:e,exitCode:t,reason:n,healthStatus:r}){let o=[t===void 0?"":`exit code ${t}`,r===void 0||r==="UNKNOWN"?"":r,n??""].filter(i=>i!=="");return o.length===0?"":`${e}: ${o.join(", ")}`}var Qt={build:"Image",push:"Image",register:"Definition",tasks:"Service",health:"Service",drain:"Service",bake:"Service",rollback:"Rollback",evidence:"Diagnosis"},to=Date.UTC(2e3,0,1);function en(e){let t=ro(e.phases).toSorted((o,i)=>o.startedAt.getTime()-i.startedAt.getTime()),n=t[0]?.startedAt;if(n===void 0)return"";let r=[...new Set(t.map(o=>Qt[o.kind]))].flatMap(o=>[`  section ${o}`,...t.filter(i=>Qt[i.kind]===o).map(i=>oo(i,n,e))]);return["gantt","  todayMarker off","  dateFormat YYYY-MM-DD HH:mm:ss",`  axisFormat ${uo(e,n)}`,...r].join(`
`)}var Zt=["tasks","health","drain","bake","rollback"],no=6e4;function ro(e){let t=e.find(({kind:i})=>i==="register")?.endedAt,n=e.filter(({kind:i})=>Zt.includes(i)).map(({startedAt:i})=>i.getTime()),r=t===void 0||n.length===0?0:Math.min(...n)-t.getTime();if(r>=0&&r<no)return e;let o=i=>new Date(i.getTime()-r);return e.map(i=>Zt.includes(i.kind)?{...i,startedAt:o(i.startedAt),...i.endedAt&&{endedAt:o(i.endedAt)}}:i)}function oo(e,t,n){let r=e.endedAt??n.endedAt,o=F(e.startedAt,r),i=e.failed===!0?"crit, ":e.endedAt===void 0?"active, ":"done, ",s=new Date(Math.max(r.getTime(),e.startedAt.getTime()+1e3));return`    ${io(e,o,n)} :${i}${Xt(e.startedAt,t)}, ${Xt(s,t)}`}function io(e,t,n){let r=n.advice.filter(s=>s.phase===e.kind).toSorted((s,a)=>a.costSeconds-s.costSeconds)[0],o=e.failed===!0?", failed":e.endedAt===void 0?", not over":"",i=r===void 0?"":`, because of the ${r.setting.split(" of ")[0]}`;return co(`${so(e.name)} (${N(t)}${o}${i})`)}function so(e){return e.slice(0,1).toUpperCase()+e.slice(1)}var ao=/^(?=acc(?:title|descr)|axisformat|call|click|dateformat|excludes|gantt|href|inclusiveenddates|includes|section|tickinterval|title|todaymarker|topaxis|vert|weekday|weekend|\d{4}-)/i;function co(e){let t=e.replace(/[^\p{L}\p{N} .,()/-]/gu," ").replace(/\s+/g," ").trim();return m(t.replace(ao,"- "),90)}function Xt(e,t){return new Date(to+e.getTime()-t.getTime()).toISOString().slice(0,19).replace("T"," ")}function uo(e,t){return F(t,e.endedAt)<3600?"%M:%S":"%H:%M:%S"}var Ae={name:"time line",render(e,t){let n=en(e),r=[lo(e),n===""?"":(0,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.p)(n,"mermaid"),mo(e,t.text)].filter(o=>o!=="");return r.length===0?void 0:`### Where the time went

${r.join(`

`)}`}};function lo(e){if(e.estimate===void 0||e.rolloutSeconds===void 0||!y(e.verdict)&&e.verdict!=="timed-out")return"";let t=N(e.rolloutSeconds),n=y(e.verdict)?`It took ${t}.`:`After ${t} it was not over.`;return`Expected: ${f(e.estimate.message)} ${n}`}function mo(e,t){if(e.advice.length===0)return"";let n=e.advice.toSorted((i,s)=>s.costSeconds-i.costSeconds),r=n.map(i=>[p(m(i.setting,t)),N(i.costSeconds),p(m(i.message,t))]),o=n.map(i=>i.command).join(`
`);return`${S(["What costs time","Costs","Why, and what to do"],r)}

To change it:

${(0,_chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.p)(o,"sh")}`}var Oe={name:"what could not be read",render(e,t){if(e.unread.length===0)return;let n=e.unread.slice(0,t.rows).map(({what:o,action:i,why:s})=>`- ${f(`${o}: needs \`${i}\` (${m(s,t.text)})`)}`);return`### ${e.mode==="validate"?"Not checked":"Could not be read"}

${n.join(`
`)}`}};var nn={name:"verdict",render(e,t){let n=_(e),r=n.includes(e.message)?"":f(e.message.slice(0,t.text));return[`## ${fo(e)} ${f(n)}`,r,po(e)].filter(o=>o!=="").join(`

`)}};function fo(e){return e.verdict==="started"?"\u23F3":y(e.verdict)?"\u2705":"\u274C"}function po(e){let{environment:t,location:n,source:r}=e;return[t===void 0?"":`Environment ${f(t)}`,n===void 0?"":`region ${f(n.region)}, account ${f(n.accountId)}`,r.sha===void 0?"":`commit ${tn(e,r.sha)}${ho(e)}`,r.headSha===void 0?"":`merge of ${tn(e,r.headSha)}`,go(e),r.runUrl===void 0?"":h("this run on GitHub",r.runUrl)].filter(o=>o!=="").join(" \xB7 ")}function go({location:e}){let[t,n]=e?[Ft(e),Bt(e)]:[];return t===void 0?"":`AWS console: ${h("service",t)}, ${h("deployments",n)}`}function ho(e){let{pullRequest:t,serverUrl:n,repository:r}=e.source;if(t!==void 0){let s=n!==void 0&&r!==void 0?`${n}/${r}/pull/${t}`:void 0;return` of ${h(`pull request ${t}`,s)}`}let o=e.source.ref?.replace(/^refs\/(heads|tags)\//,"");return o===void 0?"":` of ${f(o)}`}function tn(e,t){let{serverUrl:n,repository:r}=e.source,o=n!==void 0&&r!==void 0&&/^[0-9a-f]{40}$/.test(t);return h(f(`\`${ge(t)}\``),o?`${n}/${r}/commit/${t}`:void 0)}var yo=[nn,ve,he,Ee,be,Se,Ae,Ie,Te,Re,ke,Oe],_e=[ke,Re,Te,Ie,Ae,Se,be,Oe,Ee,he,ve],rn=[{rows:50,logLines:50,text:1e3},{rows:10,logLines:20,text:300}],wo=1e6;function ee(e,t=wo){let n=rn.map(o=>Ce(e,o,[])).find(o=>on(o,t));if(n!==void 0)return n;let r=rn.at(-1)??{rows:0,logLines:0,text:0};for(let o=1;o<_e.length;o+=1){let i=Ce(e,r,_e.slice(0,o));if(on(i,t))return i}return Ce(e,r,_e)}function Ce(e,t,n){let r=yo.map(a=>({section:a,text:a.render(e,t)})),o=r.filter(({section:a,text:c})=>c!==void 0&&!n.includes(a)),i=r.filter(({section:a,text:c})=>c!==void 0&&n.includes(a)),s=i.length===0?[]:[`_Cut to fit GitHub\u2019s limit: ${P(i.map(({section:a})=>a.name))}. The output \`report\` has it all._`];return`${[...o.map(({text:a})=>a),...s].join(`

`)}
`}function on(e,t){return new TextEncoder().encode(e).length<=t}var vo=65e3;function sn(e){return{name:"pull-request comment",async publish(t){if(e.when==="never")return;let{pullRequest:n}=t.source;if(n===void 0){if(e.when==="auto")return;throw new _chunk_BP2ZCJAD_js__WEBPACK_IMPORTED_MODULE_2__.a("No comment was written: this run belongs to no pull request.",{remedy:"Set `comment: auto`, or run the step on the event `pull_request`."})}try{await bo(t,n,e)}catch(r){throw jt(r,"The pull request got no comment",{denied:"Give the job `permissions:` with `pull-requests: write`, or set `comment: never`. A pull request from a fork never has this permission; the job summary says the same as the comment would.",otherwise:"The job summary says the same as the comment would."})}}}}function an(e,t=""){let{GITHUB_WORKFLOW:n,GITHUB_JOB:r,GITHUB_ACTION:o}=e;return[n,r,o,t].join(`
`)}async function bo(e,t,n){let r=Dt(e.source),o=Ro(n.identity),{paginate:i,rest:s}=await Pt(n.token),a={...r,issue_number:t},c;for await(let{data:u}of i.iterator(s.issues.listComments,{...a,per_page:100}))if(c=u.find(l=>l.body?.startsWith(o)&&xo(l.user,n))?.id,c!==void 0)break;let d=`${o}
${ee(e,vo)}`;c!==void 0?await s.issues.updateComment({...r,comment_id:c,body:d}):(n.when==="always"||ko(e))&&await s.issues.createComment({...a,body:d})}function Ro(e){return`<!-- ecs-rollout ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_7__.createHash)("sha256").update(e).digest("hex").slice(0,16)} -->`}function xo(e,{token:t}){return!t.startsWith("ghs_")||e?.type==="Bot"}function ko(e){return!y(e.verdict)||e.findings.length>0||e.changes.length>0}function So(e,t){let{image:n,revision:r}=e;return{verdict:e.verdict,cause:e.diagnoses[0]?.name??"",image:n?.reference??"","image-repository":n?.repository??"","image-tag":n?.tag??"","image-digest":n?.digest??"","task-definition-arn":r?.arn??"","previous-task-definition-arn":r?.previousArn??"","deployment-id":e.deploymentId??"","rollout-seconds":e.rolloutSeconds===void 0?"":String(Math.round(e.rolloutSeconds)),report:t}}function cn(e){return{name:"outputs",publish(t){for(let[n,r]of Object.entries(So(t,e)))Ze(n,r)}}}function dn(e){return`${JSON.stringify(e,void 0,2)}
`}function ln(e){return{name:"report.json",publish:t=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.writeFile)(e,dn(t))}}function mn(e){return (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_8__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(e,"ecs-rollout-")),"report.json")}function fn(e){return{name:"job summary",publish:t=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_9__.appendFile)(e,ee(t))}}function pn(e){let{inputs:t,runner:n,log:r}=e,o=mn(n.temp);return[Ut(r),...n.summaryPath===void 0?[]:[fn(n.summaryPath)],ln(o),cn(o),...Ao(t),Lt]}function Ao(e){if(e?.githubToken===void 0||e.mode==="deploy"&&e.comment!=="always")return[];let t=an(process.env,e.environment);return[sn({when:e.comment,token:e.githubToken,identity:t})]}function gn(e){let t=i=>e[i]?.trim()||void 0,n=Lo(t),r=t("GITHUB_STEP_SUMMARY"),o=t("AWS_REGION")??t("AWS_DEFAULT_REGION");return{workspace:t("GITHUB_WORKSPACE")??process.cwd(),temp:t("RUNNER_TEMP")??(0,node_os__WEBPACK_IMPORTED_MODULE_11__.tmpdir)(),eventName:t("GITHUB_EVENT_NAME")??"",source:Co(t),clockRate:Po(t),...n!==void 0&&{docsUrl:n},...r!==void 0&&{summaryPath:r},...o!==void 0&&{awsRegion:o}}}function Co(e){let[t,n,r,o,i]=[e("GITHUB_REPOSITORY"),e("GITHUB_SHA"),e("GITHUB_REF"),e("GITHUB_ACTOR"),e("GITHUB_SERVER_URL")],s=e("GITHUB_RUN_ID");return{...t!==void 0&&{repository:t},...n!==void 0&&{sha:n},...r!==void 0&&{ref:r},...o!==void 0&&{actor:o},...i!==void 0&&{serverUrl:i},...t!==void 0&&i!==void 0&&s!==void 0&&{runUrl:`${i}/${t}/actions/runs/${s}`},...Uo(e("GITHUB_EVENT_PATH"))}}function Uo(e){let{number:t,head:n}=No(e)?.pull_request??{};return{...typeof t=="number"&&{pullRequest:t},...typeof n?.sha=="string"&&{headSha:n.sha}}}function No(e){if(e!==void 0)try{return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readFileSync)(e,"utf8"))}catch{return}}function Lo(e){let[t,n]=[e("GITHUB_ACTION_REPOSITORY"),e("GITHUB_ACTION_REF")];if(!(t===void 0||n===void 0))return`${e("GITHUB_SERVER_URL")??"https://github.com"}/${t}/blob/${n}/docs/`}function Po(e){let t=Number(e("ECS_ROLLOUT_CLOCK_RATE")??"1");return/^https?:\/\/(127(\.\d+){3}|localhost|\[::1\])(:\d+)?(\/|$)/.test(e("AWS_ENDPOINT_URL")??"")&&t>0?t:1}function hn(e,t){let n=t==="deploy"?"failed":"invalid";if(e instanceof _chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.t)return{verdict:"cancelled",reason:"cancelled",message:e.message};if(e instanceof _chunk_BP2ZCJAD_js__WEBPACK_IMPORTED_MODULE_2__.a){let{message:i,remedy:s,docs:a,place:c}=e;return{verdict:n,message:i,error:{message:i,remedy:s,...a!==void 0&&{docs:a},...c!==void 0&&{place:c}}}}if(e instanceof _chunk_BBV6O63E_js__WEBPACK_IMPORTED_MODULE_1__.s)return Do(e,n);let r=`Something went wrong inside ecs-rollout: ${(0,_chunk_BP2ZCJAD_js__WEBPACK_IMPORTED_MODULE_2__.b)(e)}`;return{verdict:n,message:r,error:{message:r,remedy:"Run the job again with debug logging, and report it with the log if it happens again.",docs:"docs/troubleshooting.md#unexpected-error"}}}function Do(e,t){let n=`AWS did not answer ${e.action}: ${e.message}`;return{verdict:t,message:n,error:{message:n,remedy:jo[e.kind](e),docs:"docs/iam.md"}}}var jo={denied:({action:e})=>`Allow the job's role \`${e}\`.`,expired:()=>"The credentials have ended or are not valid. Configure them anew before this step, with a longer `role-duration-seconds`.",unsigned:()=>"Configure AWS credentials before this step, for example with aws-actions/configure-aws-credentials and `permissions: id-token: write`.",throttled:()=>"Too many jobs call AWS at the same time. Run the job again.",missing:()=>"Check the names, `aws-region` and the AWS account of the credentials.",lost:()=>"Run the job again. If it stays so, look at the AWS Health Dashboard and the runner's network.",refused:()=>"Mend what AWS names, then run the job again."};var Mo={deploy:async()=>(await __nccwpck_require__.e(/* import() */ 614).then(__nccwpck_require__.bind(__nccwpck_require__, 4614))).deploy,validate:async()=>(await __nccwpck_require__.e(/* import() */ 211).then(__nccwpck_require__.bind(__nccwpck_require__, 5211))).validate};async function yn(){let e=gn(process.env),t=st(e.clockRate),n=St(t),r=Wo(),o=yt({mode:"deploy",source:e.source,...e.docsUrl&&{docsUrl:e.docsUrl}},t),i,s;try{i=ht(),o.record({mode:i.mode,...i.environment!==void 0&&{environment:i.environment}});let a={clock:t,log:n,draft:o,runner:e,cancelled:r,keep:it};s=await(await Mo[i.mode]())(i,a)}catch(a){z(a instanceof Error?a.stack??a.message:String(a)),s=o.end(hn(a,i?.mode??"deploy"))}await Et(s,pn({inputs:i,runner:e,log:n}),n),y(s.verdict)||(process.exitCode=1)}function Wo(){let e=new AbortController;for(let t of["SIGINT","SIGTERM"])process.on(t,()=>e.abort());return e.signal}await yn();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(548);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
