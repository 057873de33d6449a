export const id = 188;
export const ids = [188];
export const modules = {

/***/ 3079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ j),
/* harmony export */   b: () => (/* binding */ F),
/* harmony export */   c: () => (/* binding */ G),
/* harmony export */   d: () => (/* binding */ W),
/* harmony export */   e: () => (/* binding */ k),
/* harmony export */   f: () => (/* binding */ H),
/* harmony export */   g: () => (/* binding */ J),
/* harmony export */   h: () => (/* binding */ K),
/* harmony export */   i: () => (/* binding */ P),
/* harmony export */   j: () => (/* binding */ Q),
/* harmony export */   k: () => (/* binding */ V),
/* harmony export */   l: () => (/* binding */ E),
/* harmony export */   m: () => (/* binding */ R),
/* harmony export */   n: () => (/* binding */ M),
/* harmony export */   o: () => (/* binding */ ot),
/* harmony export */   p: () => (/* binding */ L),
/* harmony export */   q: () => (/* binding */ it),
/* harmony export */   r: () => (/* binding */ st),
/* harmony export */   s: () => (/* binding */ ct),
/* harmony export */   t: () => (/* binding */ lt)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var h=new Uint32Array(65536),_=(t,n)=>{let e=t.length,i=n.length,l=1<<e-1,s=-1,a=0,y=e,c=e;for(;c--;)h[t.charCodeAt(c)]|=1<<c;for(c=0;c<i;c++){let p=h[n.charCodeAt(c)],g=p|a;p|=(p&s)+s^s,a|=~(p|s),s&=p,a&l&&y++,s&l&&y--,a=a<<1|1,s=s<<1|~(g|a),a&=g}for(c=e;c--;)h[t.charCodeAt(c)]=0;return y},b=(t,n)=>{let e=n.length,i=t.length,l=[],s=[],a=Math.ceil(e/32),y=Math.ceil(i/32);for(let r=0;r<a;r++)s[r]=-1,l[r]=0;let c=0;for(;c<y-1;c++){let r=0,u=-1,x=c*32,m=Math.min(32,i)+x;for(let o=x;o<m;o++)h[t.charCodeAt(o)]|=1<<o;for(let o=0;o<e;o++){let v=h[n.charCodeAt(o)],d=s[o/32|0]>>>o&1,f=l[o/32|0]>>>o&1,D=v|r,S=((v|f)&u)+u^u|v|f,A=r|~(S|u),C=u&S;A>>>31^d&&(s[o/32|0]^=1<<o),C>>>31^f&&(l[o/32|0]^=1<<o),A=A<<1|d,C=C<<1|f,u=C|~(D|A),r=A&D}for(let o=x;o<m;o++)h[t.charCodeAt(o)]=0}let p=0,g=-1,$=c*32,w=Math.min(32,i-$)+$;for(let r=$;r<w;r++)h[t.charCodeAt(r)]|=1<<r;let I=i;for(let r=0;r<e;r++){let u=h[n.charCodeAt(r)],x=s[r/32|0]>>>r&1,m=l[r/32|0]>>>r&1,o=u|p,v=((u|m)&g)+g^g|u|m,d=p|~(v|g),f=g&v;I+=d>>>i-1&1,I-=f>>>i-1&1,d>>>31^x&&(s[r/32|0]^=1<<r),f>>>31^m&&(l[r/32|0]^=1<<r),d=d<<1|x,f=f<<1|m,g=f|~(o|d),p=d&o}for(let r=$;r<w;r++)h[t.charCodeAt(r)]=0;return I},j=(t,n)=>{if(t.length<n.length){let e=n;n=t,t=e}return n.length===0?t.length:t.length<=32?_(t,n):b(t,n)};function F(t,n){return`${t} ${n}${t===1?"":"s"}`}function G(t,n="and"){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} ${n} ${t.at(-1)}`}function W(t){let n=Math.max(0,Math.round(t)),e=[[Math.floor(n/3600),"h"],[Math.floor(n%3600/60),"min"],[n%60,"s"]].filter(([i])=>i!==0);return e.length===0?"under 1 s":e.map(([i,l])=>`${i} ${l}`).join(" ")}function k(t,n){return(n.getTime()-t.getTime())/1e3}function H(t){return t.toISOString().slice(11,19)}function J(t,n){let e=Math.max(0,Math.floor(k(t,n)));return[Math.floor(e/60),e%60].map(i=>String(i).padStart(2,"0")).join(":")}function K(t){return t.charAt(0).toUpperCase()+t.slice(1)}function P(t){return t.charAt(0).toLowerCase()+t.slice(1)}function Q(t){return t.trim().replace(/\.+$/,"")}var T=200,q=100;function V(t,n){if(t.length>q||n.length>T)return;let[e]=R(t,n);return e!==void 0&&E(t,e)?e:void 0}function E(t,n){let e=t.length<=4?1:t.length<=10?2:3;return N(t,n)<=e}function R(t,n){return n.map(e=>({other:e,slips:N(t,e)})).sort((e,i)=>e.slips-i.slips).map(({other:e})=>e)}function N(t,n){return j(t.toLowerCase(),n.toLowerCase())}var M=t=>typeof t=="string"&&t.indexOf("arn:")===0&&t.split(":").length>=6,O=t=>{let n=t.split(":");if(n.length<6||n[0]!=="arn")throw new Error("Malformed ARN");let[,e,i,l,s,...a]=n;return{partition:e,service:i,region:l,accountId:s,resource:a.join(":")}};function ot(t){return L(t).replace(/:\d+$/,"")}function L(t){return t.slice(t.lastIndexOf("/")+1)}function it(t){let n=/:(\d+)$/.exec(L(t))?.[1];return n===void 0?void 0:Number(n)}function st(t){return t.slice(t.lastIndexOf("/")+1)}function ct(t){return t.split("/")[1]??t}function lt(t){return M(t)?O(t):void 0}


/***/ }),

/***/ 873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ n)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var n=class extends Error{kind;code;action;constructor(e,r){super(r.message,{cause:r.cause}),this.name="AwsError",this.kind=e,this.code=r.code,this.action=r.action}};


/***/ }),

/***/ 4678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ t)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function t(e){return Object.fromEntries(Object.entries(e).filter(([,n])=>n!==void 0))}


/***/ }),

/***/ 7820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ u),
/* harmony export */   b: () => (/* binding */ s),
/* harmony export */   c: () => (/* binding */ a),
/* harmony export */   d: () => (/* binding */ d)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3079);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function u(e){return e.replace(/arn:[\w-]+:elasticloadbalancing:[\w-]+:\d+:targetgroup\/([\w-]+)\/[0-9a-f]+/g,"$1")}function s(e){return e.slice(0,7)}function a(e){let{location:n}=e;return n===void 0?"the service":`service ${n.service} in cluster ${n.cluster}`}function d(e){let{revision:n}=e,r=n?.arn===void 0?void 0:(0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_1__.p)(n.arn),i=e.image?.commit,t=i===void 0?void 0:`commit ${s(i)}`;return r===void 0?t??"the new version":t===void 0?r:`${r} (${t})`}


/***/ }),

/***/ 4334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ s)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function s(o=1){let n=Date.now();return{now:()=>new Date(n+(Date.now()-n)*o),sleep:(a,e)=>new Promise(r=>{if(e?.aborted)return r();let t=()=>{clearTimeout(i),e?.removeEventListener("abort",t),r()},i=setTimeout(t,a/o);e?.addEventListener("abort",t)})}}


/***/ }),

/***/ 1432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ b),
/* harmony export */   b: () => (/* binding */ J),
/* harmony export */   c: () => (/* binding */ v),
/* harmony export */   d: () => (/* binding */ B),
/* harmony export */   e: () => (/* binding */ z),
/* harmony export */   f: () => (/* binding */ w),
/* harmony export */   g: () => (/* binding */ A),
/* harmony export */   h: () => (/* binding */ oe)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5818);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1421);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6193);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var R=64*1024;function h(e){let t=new node_string_decoder__WEBPACK_IMPORTED_MODULE_3__.StringDecoder("utf8"),n="";return{take:r=>{let o=(n+t.write(r)).split(/\r?\n/);n=(o.pop()??"").slice(0,R);for(let d of o)e(d.slice(0,R))},end:()=>{n!==""&&e(n)}}}var G=127,b=124,E=130,N=2e3,U=32*1024*1024,y=3e3;async function J(e,t,n){let r=[],o=c=>{r.push(c),r.length>N&&r.shift(),n.onLine?.(c)},[d,a]=[h(o),h(o)],p=[],l=U,f=!1,{exitCode:s,words:u}=await M(e,t,n,{out:c=>{c.length>l&&(f=!0),p.push(c.subarray(0,l)),l=Math.max(0,l-c.length),d.take(c)},err:c=>a.take(c)});return d.end(),a.end(),u!==void 0&&o(`${e}: ${u}`),{exitCode:s,stdout:Buffer.concat(p).toString("utf8"),isCut:f,lines:r}}function M(e,t,{env:n,input:r,signal:o,limitMs:d},{out:a,err:p}){return o?.aborted?Promise.resolve({exitCode:E,words:"not started: cancelled"}):new Promise((l,f)=>{let s=(0,node_child_process__WEBPACK_IMPORTED_MODULE_2__.spawn)(e,t,{env:n,shell:!1,windowsHide:!0}),u=[],c,m=i=>{for(let g of u)clearTimeout(g);o?.removeEventListener("abort",x);for(let g of[s.stdin,s.stdout,s.stderr])g.destroy();l(c??i)},T=i=>{c??=i,s.kill(),u.push(setTimeout(()=>s.kill("SIGKILL"),y)),u.push(setTimeout(()=>m(i),2*y))},x=()=>T({exitCode:E,words:"ended, since the job was cancelled"});if(o?.addEventListener("abort",x),d!==void 0){let i=`no answer within ${d/1e3} s`;u.push(setTimeout(()=>T({exitCode:b,words:i}),d))}s.stdout.on("data",a),s.stderr.on("data",p),s.on("error",i=>{i.code==="ENOENT"||i.code==="EACCES"?m({exitCode:G,words:"command not found"}):s.pid===void 0&&f(i)}),s.on("close",i=>m({exitCode:i??E})),s.on("exit",i=>u.push(setTimeout(()=>m({exitCode:i??E}),y))),s.stdin.on("error",()=>{}),s.stdin.end(r??"")})}var $=["HOME","USER","LOGNAME","LANG","LC_ALL","LC_CTYPE","TZ","TMPDIR","TEMP","TMP","RUNNER_TRACKING_ID","SystemRoot","SystemDrive","windir","ComSpec","PATHEXT","USERPROFILE","APPDATA","LOCALAPPDATA","ProgramData","ProgramFiles"];function v(e,t=[]){let n=[...$,...t].flatMap(r=>{let o=e[r];return o===void 0?[]:[[r,o]]});return{...Object.fromEntries(n),PATH:H(e)}}function H({PATH:e="",Path:t,GITHUB_WORKSPACE:n}){let r=o=>{if(!n)return!1;let[d,a]=[(0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(o),(0,node_path__WEBPACK_IMPORTED_MODULE_4__.resolve)(n)];return d===a||d.startsWith(a+node_path__WEBPACK_IMPORTED_MODULE_4__.sep)};return(e||t||"").split(node_path__WEBPACK_IMPORTED_MODULE_4__.delimiter).filter(o=>(0,node_path__WEBPACK_IMPORTED_MODULE_4__.isAbsolute)(o)&&!r(o)).join(node_path__WEBPACK_IMPORTED_MODULE_4__.delimiter)}var O=[["core.fsmonitor","false"],["core.hooksPath","/dev/null"],["core.sshCommand","false"],["core.gitProxy","false"],["core.pager","cat"],["core.editor","false"],["core.askPass","false"],["core.alternateRefsCommand","false"],["core.untrackedCache","false"],["credential.helper",""],["diff.external",""],["gpg.program","false"],["protocol.allow","never"],["safe.bareRepository","explicit"],["submodule.recurse","false"]],B={GIT_TERMINAL_PROMPT:"0",GIT_CONFIG_COUNT:String(O.length),...Object.fromEntries(O.flatMap(([e,t],n)=>[[`GIT_CONFIG_KEY_${n}`,e],[`GIT_CONFIG_VALUE_${n}`,t]]))};function z(e){return{...v(e),...B,LC_ALL:"C",HOME:"/dev/null",GIT_CONFIG_NOSYSTEM:"1",GIT_CONFIG_GLOBAL:"/dev/null",GIT_ATTR_NOSYSTEM:"1",GIT_OPTIONAL_LOCKS:"0",GIT_NO_REPLACE_OBJECTS:"1",GIT_NO_LAZY_FETCH:"1",GIT_ALLOW_PROTOCOL:"none",GIT_LITERAL_PATHSPECS:"1"}}function w(e,t=process.env){let n=e.protocol==="https:"?"https_proxy":"http_proxy",r=L(n,t);if(r===void 0||D(e,L("no_proxy",t)??""))return;let o=r.includes("://")?r:`http://${r}`;if(URL.canParse(o))return new URL(o);throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_1__.a(`${n.toUpperCase()} cannot be used: it is no URL`,{remedy:"Write it as http://host:port, or remove it from the environment of the job.",docs:"docs/troubleshooting.md#proxies"})}function A(e=process.env){return["https_proxy","http_proxy"].some(t=>L(t,e)!==void 0)}function L(e,t){return t[e]?.trim()||t[e.toUpperCase()]?.trim()||void 0}function D({hostname:e,port:t,protocol:n},r){let o=e.toLowerCase(),d=t||(n==="https:"?"443":"80");return r.toLowerCase().split(/[,\s]+/).filter(a=>a!=="").some(a=>{if(a==="*")return!0;let[,p=a,l]=/^(.*?[^:]):(\d+)$/.exec(a)??[],f=p.replace(/^\*?\./,"");return l!==void 0&&l!==d?!1:[f,`[${f}]`].includes(o)||o.endsWith(`.${f}`)})}var oe=async(e,t)=>{if(!A())return fetch(e,t);let n=w(new URL(e instanceof Request?e.url:e));return n===void 0?fetch(e,t):(await Promise.all(/* import() */[__webpack_require__.e(149), __webpack_require__.e(520)]).then(__webpack_require__.bind(__webpack_require__, 8520))).forwardFetch(e,t,n)};


/***/ }),

/***/ 1256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ B),
/* harmony export */   b: () => (/* binding */ C),
/* harmony export */   c: () => (/* binding */ x),
/* harmony export */   d: () => (/* binding */ j)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2506);
/* harmony import */ var _fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3079);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1804);
/* harmony import */ var _actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1858);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8161);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function B({build:n,environmentVariables:e,placeholders:t,githubToken:s}){return[...e.map(({name:r,value:o=""})=>({name:r,value:o})),...[...t].map(([r,o])=>({name:r,value:o})),...[...n.buildArgs].filter(([r])=>(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_3__.a)(r)).map(([r,o])=>({name:r,value:o})),...[...n.buildSecrets.values()].map(r=>({name:"secret",value:r})),...s===void 0?[]:[{name:"token",value:s}]]}function C(n){return Object.entries(n).flatMap(([e,t])=>t!==void 0&&(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_3__.a)(e)&&!e.startsWith("INPUT_")?[{name:e,value:t}]:[])}var I=6;function x(n){let e=n.now(),t=0,s=r=>{for(let o of _src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_1__.a.mask(r).split(`
`))(0,_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_4__.h)(E((0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__.g)(e,n.now()),o))};return{info:s,notice:r=>s(`Notice: ${r}`),warning:r=>s(`Warning: ${r}`),debug:r=>(0,_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_4__.d)((0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_3__.g)(_src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_1__.a.mask(r))),async group(r,o){t+=1,t===1?(0,_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_4__.i)(E((0,_fastest_levenshtein_esm_mod_js__WEBPACK_IMPORTED_MODULE_2__.g)(e,n.now()),_src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_1__.a.mask(r))):s(r);try{return await o()}finally{t-=1,t===0&&(0,_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_4__.j)()}},mask(r){_src_text_value_forms_js__WEBPACK_IMPORTED_MODULE_1__.a.learn([{name:"secret",value:r}]);let o=r.split(`
`).map(u=>u.trim());for(let u of o.filter(l=>l.length>=I))(0,_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_4__.a)(u);r!==""&&(0,_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_4__.a)(r)}}}function E(n,e){let t=/^ */.exec(e)?.[0]??"";return`${n}  ${t}${(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_3__.g)(e)}`.trimEnd()}var R=["push","workflow_dispatch","repository_dispatch","schedule","release","create","delete","deployment","deployment_status","merge_group","registry_package"],S=["pull_request","pull_request_review","pull_request_review_comment"];function T(n,e,t){let s=t===void 0?[]:[t];if(n===""||R.includes(n))return{kind:"writers"};if(S.includes(n))return k(e);let{event:r,head_repository:o}=e.workflow_run??{};return n==="workflow_run"&&R.includes(String(r))&&g(o,e.repository)?{kind:"writers"}:{kind:"anybody",commits:s,isFork:!1}}function k({pull_request:n}){let{base:e,head:t}=n??{};return!e?.repo||g(t?.repo,e.repo)?{kind:"writers"}:{kind:"anybody",commits:typeof e.sha=="string"?[e.sha]:[],isFork:!0}}function g(n,e){return typeof n?.full_name=="string"&&n.full_name===e?.full_name}function j(n){let e=u=>n[u]?.trim()||void 0,t=v(e),s=e("GITHUB_STEP_SUMMARY"),r=b(e("GITHUB_EVENT_PATH")),o=e("AWS_REGION")??e("AWS_DEFAULT_REGION");return{workspace:e("GITHUB_WORKSPACE")??e("PWD")??".",temp:h(e("RUNNER_TEMP"),(0,node_os__WEBPACK_IMPORTED_MODULE_6__.tmpdir)()),eventName:e("GITHUB_EVENT_NAME")??"",source:N(e,r),trust:T(e("GITHUB_EVENT_NAME")??"",r,e("GITHUB_SHA")),hasAwsKeys:A.some(u=>e(u)!==void 0),clockRate:G(e),...t!==void 0&&{docsUrl:t},...s!==void 0&&{summaryPath:s},...o!==void 0&&{awsRegion:o}}}var A=["AWS_ACCESS_KEY_ID","AWS_WEB_IDENTITY_TOKEN_FILE","AWS_PROFILE","AWS_CONTAINER_CREDENTIALS_RELATIVE_URI","AWS_CONTAINER_CREDENTIALS_FULL_URI"];function h(n,e){return n!==void 0&&(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.statSync)(n,{throwIfNoEntry:!1})?.isDirectory()===!0?n:e}function N(n,e){let[t,s,r,o,u]=[n("GITHUB_REPOSITORY"),n("GITHUB_SHA"),n("GITHUB_REF"),n("GITHUB_ACTOR"),n("GITHUB_SERVER_URL")],l=n("GITHUB_RUN_ID");return{...t!==void 0&&{repository:t},...s!==void 0&&{sha:s},...r!==void 0&&{ref:r},...o!==void 0&&{actor:o},...u!==void 0&&{serverUrl:u},...t!==void 0&&u!==void 0&&l!==void 0&&{runUrl:`${u}/${t}/actions/runs/${l}`},...L(e)}}function L(n){let{number:e,head:t}=n.pull_request??{};return{...typeof e=="number"&&{pullRequest:e},...typeof t?.sha=="string"&&{headSha:t.sha}}}function b(n){if(n===void 0)return{};try{return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readFileSync)(n,"utf8"))??{}}catch{return{}}}function v(n){let[e,t]=[n("GITHUB_ACTION_REPOSITORY"),n("GITHUB_ACTION_REF")];if(!(e===void 0||t===void 0))return`${n("GITHUB_SERVER_URL")??"https://github.com"}/${e}/blob/${t}/docs/`}function G(n){let e=Number(n("ECS_ROLLOUT_CLOCK_RATE")??"1");return/^https?:\/\/(127(\.\d+){3}|localhost|\[::1\])(:\d+)?(\/|$)/.test(n("AWS_ENDPOINT_URL")??"")&&e>0?e:1}


/***/ }),

/***/ 5818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r),
/* harmony export */   b: () => (/* binding */ d)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var r=class extends Error{remedy;docs;place;constructor(c,e){super(c,e.cause===void 0?void 0:{cause:e.cause}),this.name="UserError",this.remedy=e.remedy,e.docs!==void 0&&(this.docs=e.docs),e.place!==void 0&&(this.place=e.place)}};function d(n){return n instanceof Error?n.message:String(n)}


/***/ }),

/***/ 1804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ $),
/* harmony export */   b: () => (/* binding */ W),
/* harmony export */   c: () => (/* binding */ f),
/* harmony export */   d: () => (/* binding */ w),
/* harmony export */   e: () => (/* binding */ G),
/* harmony export */   f: () => (/* binding */ _),
/* harmony export */   g: () => (/* binding */ ee),
/* harmony export */   h: () => (/* binding */ V),
/* harmony export */   i: () => (/* binding */ Y),
/* harmony export */   j: () => (/* binding */ ne),
/* harmony export */   k: () => (/* binding */ te)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var a="(?:passw(?:or)?d|passphrase|pwd|(?<=[_-])pass(?![a-z])|secret|token(?!s|iz)|api[_-]?key|(?:access|private|encryption|signing|account|auth)[_-]?key|credential|authorization|signature|cookie|connection[_-]?string)",x=new RegExp(a,"i"),b=/(?:_|^)(?:NAME|ARN|PATH|FILE|ID|TTL|TIMEOUT|EXPIRY)(?:_|$)/i,E=512;function $(n){let e=n.slice(0,E);return x.test(e)&&!b.test(e)}var I=/(?:^|[_.-])(?:auth|creds?|dsn|key|otp|pat|pin|pass|salt|seed|webhook)(?:$|[_.-])/i;function W(n){return $(n)||I.test(n.slice(0,E))}function f(n){if(n.length<=64e3)return n;let e=n.slice(0,64e3),s=Math.max(e.lastIndexOf(" "),e.lastIndexOf(`
`)),i=s>56e3?s:56e3;return`${e.slice(0,i)} \u2026 (${n.length-i} more characters)`}var N=[[/\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g,"***"],[/\b(?:gh[pousr]_|github_pat_|glpat-|npm_|pypi-|dop_v1_|hf_|hvs\.|dckr_pat_|sq0[a-z]{3}-|shp(?:at|ca|pa|ss)_)[\w-]{16,}/g,"***"],[/\b(?:xox[a-z]|xapp)-[\w-]{10,}/g,"***"],[/\b(?:[spr]k_(?:live|test)_|whsec_|sk-)[\w-]{16,}/g,"***"],[/\bAIza[\w-]{30,}/g,"***"],[/\bya29\.[\w-]{20,}/g,"***"],[/\bSG\.[\w-]{16,80}\.[\w-]{16,}/g,"***"],[/(hooks\.slack\.com\/(?:services|workflows)\/|discord(?:app)?\.com\/api\/webhooks\/)[^\s"'<>]+/gi,`$1${"***"}`],[/(\/\/[^\s:@/"'<>]{0,256}):(?!\d{1,5}(?:[/?#\s]|$))[^\s"'<>]{1,2048}@(?=[\w.[-])/g,`$1:${"***"}@`],[/(:\/\/)[^\s:@/"'<>]{12,512}@(?=[\w.[-])/g,`$1${"***"}@`],[/((?<![\w.-])[\w.-]{1,64}):[^\s:@/"'<>]{1,256}@(?=(?:tcp|unix|udp)\()/g,`$1:${"***"}@`],[/\b(jdbc:oracle:[a-z]{1,8}:[\w.-]{1,64})\/[^\s@"']{1,256}@/gi,`$1/${"***"}@`],[/\b(Bearer|Basic)\s{1,8}(?=[\w.~+/-]{0,4096}[\d=])[\w.~+/=-]{8,}/gi,`$1 ${"***"}`],[/\b(IDENTIFIED BY|PASSWORD) '(?:[^'\n]|''){1,256}'/gi,`$1 '${"***"}'`],[/([?&](?:X-Amz-(?:Signature|Security-Token|Credential)|sig|Signature)=)[^\s&"'<>]+/gi,`$1${"***"}`],[/(?<![A-Za-z0-9+/=_-])(?=[a-z0-9+/]{0,39}[A-Z])(?=[A-Z0-9+/]{0,39}[a-z])(?=[A-Za-z+/]{0,39}\d)[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=_-])/g,"***"],[/^(?=[^\n]{0,76}[a-z])(?=[^\n]{0,76}[A-Z])(?=[^\n]{0,76}\d)[A-Za-z0-9+/]{60,76}={0,2}$/gm,"***"]],T=/-----BEGIN ([A-Z ]{0,40})PRIVATE KEY( BLOCK)?-----/,k=/-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----/;function w(n){let e=L(R(n));for(let[s,i]of N)e=e.replace(s,i);return e}function R(n){let e=[],s=n;for(;;){let i=s.includes("-----BEGIN ")?T.exec(s):null;if(i===null)return e.length===0?n:[...e,s].join("");e.push(s.slice(0,i.index),`-----BEGIN ${i[1]}PRIVATE KEY----- ${"***"}`);let o=s.slice(i.index+i[0].length),r=k.exec(o);if(r===null)return e.join("");s=o.slice(r.index+r[0].length)}}function L(n){return n.replace(/[\w.-]{16,}/g,e=>{let s=e.search(/(?<![A-Za-z0-9])ey[JK][\w-]{8}/);return s===-1||!/^[\w-]+\.[\w-]{4}/.test(e.slice(s))?e:`${e.slice(0,s)}${"***"}`})}var h="(?:must|is|was|are|not|field|required|missing|invalid|expired|cannot|could|should|this|value|no|the|an?|none|null|nil|undefined|empty|true|false|environment|variable|input|unexpected|failed|denied|does|has|please|set|string|may|unable|unknown|error|in|for|of|from|server|write|read)\\b",p=`(?:"[^"\\n]*"?|'[^'\\n]*'?|[^\\s,;&"'<>{}()[\\]]+)`,O="(?<!-(?:id|arn|name|file|path|ids|names)[= ])",y=/((?<![\w-])(?:(?:proxy-)?authorization\\?["']?\s{0,3}[:=]\s{0,3}\\?["']?(?=(?:basic|bearer|digest|negotiate|ntlm|token|apikey|key|hmac|splunk|sharedkey|geniekey|aws4-hmac-sha256)\b)|(?:set-)?cookie\\?["']?\s{0,3}:\s{0,3}\\?["']?(?=[\w.-]{1,128}=)))(?:digest [^\n]{4,}|[^\n"'}]{4,})/gi,v=new RegExp(`((?<![\\w-])--?[\\w-]{0,40}?${a}[\\w-]{0,40}[= ]${O}\\s{0,3})(?!${h})${p}`,"gi"),Z=new RegExp(`(?<![\\w.-])([\\w.-]{0,80}?${a}[\\w.-]{0,80}\\\\?["'\\]]{0,2}\\s{0,3}(?:=>|:?=)\\s{0,3}\\\\?)(?![=~>]|arn:aws|(?:null|nil|none|undefined|true|false)\\b)${p}`,"gi"),z=new RegExp(`(?<![\\w.:/-])([\\w.-]{0,80}?${a}[\\w.-]{0,80}\\\\?["']?\\s{0,3}:\\s{0,3}\\\\?)(?!["']?(?:arn:aws|/)|["']?${h}|:)(${p})`,"gi"),C=new RegExp(`(\\b[\\w-]{0,40}?(?:${a}|key)[\\s:='"]{1,8}(?:(?:is|was|value|of)[\\s:='"]{1,8})?)[A-Za-z0-9+/_-]{32,}={0,2}(?![\\w.:/])`,"gi"),B=new RegExp(`(\\b(?:get|getenv|env|config|fetch)\\(\\s{0,3}["'][\\w.-]{0,80}?${a}[\\w.-]{0,80}["']\\s{0,3},\\s{0,3}(?:default\\s{0,3}=\\s{0,3})?)(?:"[^"\\n]{0,512}"|'[^'\\n]{0,512}')`,"gi"),A=/^(?:[\w.]{1,64}\()?(?:process\.env\.[A-Z][A-Z0-9_]{0,128}\b(?!\s{0,8}[|?])|(?:(?:os\.)?environ|process\.env|ENV|(?:os\.|System\.)?getenv|env|config)(?:\.(?:get|fetch))?[[(]["'][A-Z][A-Z0-9_]{0,128}["'][\])](?!\s{0,8}(?:[|?]|or\b)))/,D=/^["']?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+["']?$/;function G(n,e=[]){let i=e.filter(o=>o.length>=6).toSorted((o,r)=>r.length-o.length).reduce((o,r)=>o.replaceAll(r,"***"),f(n));return w(i).replace(y,`$1${"***"}`).replace(v,`$1${"***"}`).replace(B,`$1${"***"}`).replace(Z,(o,r,c,g)=>A.test(g.slice(c+r.length))?o:`${r}${"***"}`).replace(z,(o,r,c,g,S)=>D.test(c)||A.test(S.slice(g+r.length))?o:`${r}${"***"}`).replace(C,`$1${"***"}`)}var l=1e3,u="\x1B",K=new RegExp(`${u}(?:\\[[0-?]*[ -/]*[@-~]|\\][^${u}\\u0007]*(?:\\u0007|${u}\\\\)?|[@-_])`,"g"),P=/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu,M=new RegExp("(?![\\t\\n])\\p{Cc}|\\p{Cs}","gu");function _(n){return n.replace(K,"").replace(/\r\n|[\r\u0085\u2028\u2029\v\f]/g,`
`).replace(P,"").replace(M,"\uFFFD")}function m(n){let e=n.length>l?[...n]:[];return e.length<=l?n:`${e.slice(0,l).join("")} \u2026 (${e.length-l} more characters)`}function d(n){return m(_(n).replace(/\s+/g," ").trim())}function ee(n){return d(n).replace(/#(?=#\[)/g,"# ").replace(/^:(?=:)/,": ")}function V(n){return d(n).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/[\\`*_~[\]|$]/g,"\\$&").replace(/^(?:[#+=-]|\d+(?=[.)]))/,e=>/\d/.test(e)?`${e}\\`:`\\${e}`).replace(/@(?=\w)|#(?=\d)|GH-(?=\d)/gi,"$&&#8203;").replace(/\b(https?:|www\.|ftp:)(?=\S)/gi,"$1&#8203;")}function Y(n){return V(n).replace(/\\\|/g,"&#124;")}function ne(n){let e=d(n);return e===""?"":/[`|]/.test(e)?`<code>${Y(e)}</code>`:`\`${e}\``}function te(n,e=""){let s=_(n).split(`
`),i=s.slice(0,s.findLastIndex(c=>c!=="")+1).map(c=>m(c.trimEnd())),o=(i.join(`
`).match(/`+/g)??[]).reduce((c,g)=>Math.max(c,g.length),2),r="`".repeat(o+1);return[`${r}${e}`,...i,r].join(`
`)}


/***/ }),

/***/ 2506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ W)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1804);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var x=new Set("admin administrator app application cache client cluster config container data database debug default demo deploy dev develop development disabled docker enabled error example false guest healthy host image info latest local localhost main master mysql nginx node none null password pass postgres prod production public redis release root running secret server service stage staging started stopped system task tasks test testing token true undefined user username version warning web worker".split(" ")),z=4,g=6,A=8;function p(e,t){if(e.length<(t?z:g)||x.has(e.toLowerCase()))return!0;if(/^[+-]?[\d.,:%]+$/.test(e))return!t||e.length<g;if(t)return!1;if(/^[A-Za-z]+$/.test(e))return!0;let n=/[A-Za-z]/.test(e)&&/\d/.test(e);return e.length<A&&!n?!0:E(e)&&!e.split(/[^A-Za-z0-9]+/).some(k)}function E(e){return e.length<=256&&[/^(?:\.{0,2}|~)\/[\w.@/-]+$/,/^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+(?::\d{1,5})?$/,/^[a-z][a-z0-9+.-]{0,30}:\/\/[\w.-]+(?::\d{1,5})?(?:\/[\w./-]*)?$/i,/^[a-z]{2,4}(?:-[a-z]+){1,3}-\d$/,/^arn:aws[\w-]*:/].some(t=>t.test(e))}function k(e){return(e.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length??0)>=3||e.length>24}function O({name:e,value:t}){let n=t.split(/\r?\n/).map(r=>r.trim());return[{name:e,value:t},...t===t.trim()?[]:[{name:e,value:t.trim()}],...n.length>1?n.filter(r=>r.length>=12&&!r.startsWith("-----")).map(r=>({name:e,value:r})):[],...T(t),...V(t),...Z(t)]}var R=6,$=64e3;function T(e){if(!/^\s*[[{]/.test(e)||e.length>$)return[];try{return h(JSON.parse(e),"",0)}catch{return[]}}function h(e,t,n){return typeof e=="string"?[{name:t,value:e}]:typeof e!="object"||e===null||n>R?[]:Object.entries(e).flatMap(([r,o])=>h(o,Array.isArray(e)?t:r,n+1))}function V(e){return e.split(/[\s;,&?]+/).flatMap(t=>{let n=t.indexOf("="),[r,o]=[t.slice(0,n).replace(/^-+/,""),t.slice(n+1).replace(/^["']|["']$/g,"")];return n>0&&(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.b)(r.replace(/([a-z])([A-Z])/g,"$1_$2"))?[{name:"secret",value:o}]:[]})}function Z(e){let[,t]=/^[a-z][a-z0-9+.-]{0,30}:\/\/([^\s]{1,2048})@/i.exec(e)??[];if(t===void 0)return[];let n=t.indexOf(":"),r=t.slice(n+1),o=Buffer.from(u(t)).toString("base64");return[r,u(r),o].map(s=>({name:"password",value:s}))}function u(e){try{return decodeURIComponent(e)}catch{return e}}var m=6;function S(e){if(e.length<m)return[e];let t=JSON.stringify(e).slice(1,-1),n=Buffer.from(e).toString("base64").replace(/=+$/,"");return[...new Set([e,t,JSON.stringify(t).slice(1,-1),y(e),y(e).replaceAll("%20","+"),encodeURI(w(e)),e.replace(/\s+/g," ").trim(),n,n.replaceAll("+","-").replaceAll("/","_"),Buffer.from(e).toString("hex")])].filter(r=>r.length>=m)}function y(e){return encodeURIComponent(w(e))}function w(e){return Buffer.from(e).toString()}var N=8;function M(){let e=new Set,t="",n,r=o=>(n??=C([...e].filter(s=>!t.includes(s))),o.replace(n,"***"));return{learn(o){for(let{name:s,value:l}of o.flatMap(O))if(!p(l,(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.b)(s))){for(let b of S(l))e.add(b);n=void 0}},protect(o){t+=`
${o.filter(s=>s!==void 0).join(`
`)}`,n=void 0},mask:o=>(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.e)(r((0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.f)((0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.c)(o)))),maskKnown:o=>(0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.d)(r((0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.f)((0,_src_text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.c)(o))))}}function C(e){if(e.length===0)return/(?!)/g;let t=e.toSorted((n,r)=>r.length-n.length).map(n=>{let r=n.replace(/[\\^$.*+?()[\]{}|/-]/g,"\\$&");return n.length<N?`(?<![A-Za-z0-9])${r}(?![A-Za-z0-9])`:r});return new RegExp(t.join("|"),"g")}var W=M();


/***/ })

};
