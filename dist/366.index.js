export const id = 366;
export const ids = [366];
export const modules = {

/***/ 6730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ re),
/* harmony export */   b: () => (/* binding */ E),
/* harmony export */   c: () => (/* binding */ he),
/* harmony export */   d: () => (/* binding */ ke),
/* harmony export */   e: () => (/* binding */ xe),
/* harmony export */   f: () => (/* binding */ $e),
/* harmony export */   g: () => (/* binding */ pe),
/* harmony export */   h: () => (/* binding */ ie),
/* harmony export */   i: () => (/* binding */ b),
/* harmony export */   j: () => (/* binding */ ae),
/* harmony export */   k: () => (/* binding */ se),
/* harmony export */   l: () => (/* binding */ h),
/* harmony export */   m: () => (/* binding */ ge),
/* harmony export */   n: () => (/* binding */ L)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5638);
/* harmony import */ var _src_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(538);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function re(n,e,t){let{logDriver:r,options:o={}}=(0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_1__.b)(n,e)?.logConfiguration??{},{"awslogs-group":i,"awslogs-stream-prefix":a,"awslogs-region":d}=o;if(!(r!=="awslogs"||i===void 0||a===void 0))return{group:i,stream:`${a}/${e}/${t}`,...d!==void 0&&{region:d}}}function ie(n,e=0){let{startPeriod:t=0}=n.healthCheck??{},r=Math.max(t,e);return Math.min(Math.max(6e4,r*1e3),3e5)}function b({healthCheck:n,container:e}){return n?n.port:(e.portMappings??[]).filter(({protocol:r="tcp"})=>r==="tcp").flatMap(({containerPort:r})=>r??[])[0]}function ae({environment:n=[],secrets:e=[]}){let t=new Set(n.map(({name:r})=>r));return e.flatMap(({name:r})=>r!==void 0&&!t.has(r)?[r]:[])}function se({memory:n}){let e=Number(n);return Number.isInteger(e)&&e>0?e:void 0}var A="ecs-rollout.trial",T=6;function h(n,e){let{container:t,image:r}=n,{env:o,leftOut:i}=S(t),[a,...d]=t.entryPoint??[];return{args:["run","--detach","--pull","never","--name",e,"--label",`${A}=true`,"--log-driver","json-file","--network","bridge","--no-healthcheck",...R(n),...M(t),...C(b(n)),...Object.keys(o).flatMap(w=>["--env",w]),...a===void 0?[]:["--entrypoint",a],r,...d,...t.command??[]],env:o,leftOut:i}}function S({environment:n=[]}){let e=n.flatMap(({name:r="",value:o=""})=>r===""||/[=\0]/.test(r)?[]:[[r,o]]),t=r=>/^(?:DOCKER|BUILDX|BUILDKIT)_/.test(r);return{env:{AWS_EC2_METADATA_DISABLED:"true",...Object.fromEntries(e.filter(([r])=>!t(r)))},leftOut:e.map(([r])=>r).filter(t)}}function R({container:n,taskMemoryMiB:e}){let t=n.memory??e;return t===void 0||t<T?[]:["--memory",`${t}m`,"--memory-swap",`${t}m`]}function M(n){let{user:e,workingDirectory:t,readonlyRootFilesystem:r,linuxParameters:o}=n,i=k(o)&&o.initProcessEnabled===!0;return[...e===void 0||e===""?[]:["--user",e],...typeof t=="string"?["--workdir",t]:[],...r===!0?["--read-only"]:[],...i?["--init"]:[],...O(n)]}function O({mountPoints:n}){return(Array.isArray(n)?n:[]).flatMap(e=>{let t=k(e)?e.containerPath:void 0;return typeof t=="string"&&/^\/[^,"\s]+$/.test(t)?["--mount",`type=volume,destination=${t}`]:[]})}function C(n){return n===void 0?[]:["--publish",`127.0.0.1::${n}`]}function k(n){return typeof n=="object"&&n!==null}var _=50;function ge(n){let e=`ecs-rollout-trial-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.randomBytes)(6).toString("hex")}`,t=async r=>{let{exitCode:o,stdout:i,lines:a}=await n.run(["exec",e,...r]);return{exitCode:o,stdout:i,words:a}};return{name:e,exec:t,start:async r=>{let{args:o,env:i}=h(r,e),{exitCode:a,lines:d}=await n.run(o,{env:i});return{exitCode:a,words:a===0?[]:d.flatMap(N)}},look:async()=>P((await n.run(["inspect","--type","container",e])).stdout),listeningPorts:async()=>U((await t(["cat","/proc/net/tcp","/proc/net/tcp6"])).stdout),tail:async()=>{let{lines:r}=await n.run(["logs","--timestamps","--tail",String(_),e]);return r.flatMap(D).sort((o,i)=>o.at.getTime()-i.at.getTime())},remove:()=>L(n,e)}}async function L(n,e){await n.run(["rm","--force","--volumes",e])}function P(n){let[e]=JSON.parse(n||"[]"),{Running:t=!1,ExitCode:r=0,OOMKilled:o=!1}=e?.State??{};return{isRunning:t,exitCode:r,isOutOfMemory:o,hostPort:i=>{let a=e?.NetworkSettings?.Ports?.[`${i}/tcp`]?.[0]?.HostPort;return a===void 0?void 0:Number(a)}}}function N(n){return/^(?:[0-9a-f]{64}|(?:Run|See) 'docker .*|\s*)$/.test(n)?[]:[n.replace(/^docker: /,"").replace(/^Error response from daemon: /,"").replace(/\.$/,"")]}function D(n){let[,e="",t=""]=/^(\d{4}-\d\d-\d\dT[\d:.]+Z) ?(.*)$/.exec(n)??[];return e===""?[]:[{at:new Date(e),text:t}]}function U(n){let t=[...n.matchAll(/^\s*\d+: ([0-9A-F]+):([0-9A-F]{4}) [0-9A-F]+:[0-9A-F]{4} 0A /gm)].map(([,r="",o=""])=>({port:Number.parseInt(o,16),isLoopback:/^(?:[0-9A-F]{6}7F|0{24}01000000)$/.test(r)}));return[...new Set(t.map(({port:r})=>r))].map(r=>({port:r,isLoopback:t.every(o=>o.port!==r||o.isLoopback)}))}var l="(?<!\\w)[A-Z][A-Z0-9]*(?:_+[A-Z0-9]+)*",f="(?<![\\w.])[A-Za-z_][\\w.]*[\\w]",y="(?:environment|env)[ -]?(?:variables?|vars?)",$="(?:not (?:been )?(?:set|defined|found|provided|specified|configured|present|available|exist)|unset|undefined|missing|required|mandatory|a required|empty)",u="[\"'`\\[\\\\]{0,3}",c="[\"'`\\]\\\\]{0,3}";function s(n,e=""){return new RegExp(n,e)}var q=[s(`Set the ${u}(${f})${c} ${y}`,"i"),s(`(${f}) not found\\. Declare it as envvar`),s(`${y}(?: is| was)? (?:not found|not set|missing|undefined|required):? ${u}(${f})${c}(?![\\w(])`,"i"),s(`${y}:? ${u}(${f})${c},? (?:(?:is|was|has|must|should|because|it)\\b ?)*(?:be set|be defined|be provided|${$})`,"i"),s(`(?:missing|unset|undefined|required|need|specify|provide|expected|find|load|read|get|no|fetch)(?: (?:a|an|the|required|mandatory|following|value for))* ${y}:?[ =]${u}(${l})${c}(?![\\w(])`,"i"),s(`${u}(${l})${c} ${y} (?:is|was|has|must|should|cannot|not)\\b`,"i"),s(`(?:validation error|invalid env|envalid|env-var).*?${u}\\b(${l})${c}:? (?:is (?:a )?required|undefined|\\[ ?["']Required)`,"i"),s(`^${u}(${l})${c}: \\[ ?["']Required`),s(`required key (${l}) missing value`),s(`key not found: "(${f})"`),s(`[Mm]issing required (?:configuration )?keys?: \\[?"?(${l})`),s(`[Mm]issing (?:required )?env:? (${l})`),s(`ENV\\[["'](${f})["']\\] (?:is|was|must|not)`),s(`\\b(${l}): (?:unbound variable|parameter (?:null or )?not set)`),s(`Undefined (?:array key|index):? "?(${l})"?(?![\\w])`),s("Could not resolve placeholder '([\\w.-]+)'"),s("The config property ([\\w.-]+) is required but it could not be found"),s("superuser password is not specified.*?(POSTGRES_PASSWORD)"),s("You need to specify one of the following.*?(MYSQL_ROOT_PASSWORD|MARIADB_ROOT_PASSWORD)")],F=[s(`KeyError: ['"](${l})['"]`),s(`(?<![\\w.$])${u}(${l})${c}:? (?:(?:is|was|has|are)\\b ?)*${$}(?:$|\\W)`),s(`(?<![\\w.$])${u}(${l})${c}:? (?:(?:setting|value|variable|key) )?(?:must|should|needs? to|has to|cannot) (?:not )?be (?:set|defined|provided|specified|configured|present|empty|undefined|null|blank)`),s(`(?:[Mm]issing|[Uu]ndefined|[Rr]equired)(?: required)?(?: (?:config(?:uration)?|setting|variable|value|key|secret|option))?(?: for)?:? ${u}(${l})${c}(?:$|[\\s,.!])`)],B=10,G=1e3,Z=/environ|getenv|process\.env|ENV\.fetch|ENV\[|\benv\(|decouple|dotenv|settings|config/i,H=/\bwarn(?:ing)?\b|defaulting|using default|falling back|fallback|optional|deprecated/i,V=[[/No application encryption key has been specified/,"APP_KEY"],[/Missing `?secret_key_base`? for ['"`]?production/,"SECRET_KEY_BASE"],[/Failed to configure a DataSource: 'url' attribute is not specified/,"SPRING_DATASOURCE_URL"]];function pe(n){let e=n.lines.map(({text:o})=>o.slice(0,G).trim()),r=[...e.flatMap((o,i)=>Y(e,o,i).map(a=>({name:a,index:i}))),...z(e)];return r.filter(({name:o},i)=>r.findIndex(a=>a.name===o)===i)}function Y(n,e,t){if(H.test(e))return[];let r=V.find(([d])=>d.test(e));if(r)return[r[1]];let o=x(q,e),i=x(F,e).filter(d=>K(n,e,t,d)),a=o[0];return[...new Set([...o,...a===void 0?[]:Q(e,a),...i])]}function x(n,e){return n.flatMap(t=>[...e.matchAll(new RegExp(t,`${t.flags}g`))]).flatMap(([,t=""])=>t.length>=3&&!j.test(t)?[t]:[])}function K(n,e,t,r){let o=e.slice(0,e.indexOf(r));if(W.test(o)||/^(?:HTTP|ORA|SQL|ERR|ON)_/.test(r))return!1;let i=n.slice(Math.max(0,t-B),t+1);return r.includes("_")||i.some(a=>Z.test(a))}var W=/(?:table|column|relation|view|constraint|index|function|field|argument|parameter|enum|type|class|method|module|file|header|user|role|permission)s? ["'`]?$/i,j=/^(?:the|not|set|for|and|was|were|has|must|should|is|are|it|in|on|of|error|fatal|info|failed|null|undefined|http|https|get|post|api|url|json|aws|sql|database|variable|value)$/i;function Q(n,e){let t=n.slice(n.indexOf(e)+e.length);return(/^["'`]?(?:(?:, ?| and |, and |["'`\s]+,["'`\s]*)["'`]?[A-Z][A-Z0-9]*_[A-Z0-9_]+["'`]?)+/.exec(t)?.[0]??"").match(/[A-Z][A-Z0-9_]+/g)??[]}function z(n){let e=n.findIndex(t=>/validation errors? for \w*(?:settings|config|env)\w*$/i.test(t));return e===-1?[]:n.flatMap((t,r)=>{let o=n[r+1]??"";return r>e&&/^[A-Za-z_]\w*$/.test(t)&&/^field required\b/i.test(o)?[{name:t.toUpperCase(),index:r+1}]:[]})}var X=/^\(?service \(?[^\s(),]+\)?(?:, taskSet [^\s)]+)?\)?\s*/;function E(n){return n.replace(X,"")}function he(n){let e=E(n).trim();for(let t of J){let r=t(e);if(r!==void 0)return r}return{kind:"other",text:e}}var J=[n=>/^has reached a steady state/.test(n)?{kind:"steady"}:void 0,n=>/AZ balanced|to AZ Rebalance/i.test(n)?{kind:"balance"}:void 0,n=>{let e=p(n,/^has started (\d+) tasks?\b/);if(e===void 0)return;let t=p(n,/replaced (\d+) tasks?/)??0;return{kind:"started",count:e,taskIds:v(n),replaced:t}},n=>{let e=/^(?:has )?stopped (\d+) (running|pending) tasks?\b/.exec(n);if(e!==null)return{kind:"stopped",count:Number(e[1]),taskIds:v(n),pending:e[2]==="pending"}},n=>{let e=/^(registered|deregistered) (\d+) targets? in \(target-group ([^)\s]+)\)/.exec(n);return e===null?void 0:{kind:e[1]==="registered"?"registered":"deregistered",count:Number(e[2]),targetGroupArn:e[3]??""}},n=>{let e=p(n,/^has begun draining connections on (\d+) tasks?/);return e===void 0?void 0:{kind:"draining",count:e}},ee,n=>{let e=/\(task ([^)\s]+)\)\s*failed container health checks/.exec(n);return e?.[1]===void 0?void 0:{kind:"container-unhealthy",taskId:e[1]}},n=>{let e=/^\(?deployment (ecs-svc\/[^)\s]+?)\)? deployment completed/.exec(n);return e?.[1]===void 0?void 0:{kind:"completed",deploymentId:e[1]}},n=>{let e=/^(?:\(?deployment (ecs-svc\/[^)\s]+?)\)? )?deployment failed: (.*)$/s.exec(n);if(e?.[2]!==void 0)return{kind:"failed",...e[1]&&{deploymentId:e[1]},reason:(0,_src_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.r)(e[2])}},n=>{let e=/^rolling back to deployment(?:Id)? (ecs-svc\/[^.\s]+)/.exec(n);return e?.[1]===void 0?void 0:{kind:"rolling-back",deploymentId:e[1]}},n=>{let e=/^was unable to place (?:a )?tasks?\b(?:\. Reason: | (?=because|in ))(.*)$/s.exec(n)??/^failed to launch a task with \(error (.*?)\)?\.?$/s.exec(n)??/^was unable to reach (?:a )?steady state\. Reason: (.*)$/s.exec(n);return e?.[1]===void 0?void 0:{kind:"not-placed",reason:(0,_src_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.r)(e[1])}}];function ee(n){let e=/\bis (?:unhealthy|not healthy) in \(?(target-group|elb) \(?([^)\s]+)\)?\s*due to (.*)$/s.exec(n);if(e===null)return;let[,t,r="",o=""]=e,i=/\(port (\d+)\)/.exec(n)?.[1],a=/\(task ([^)\s]+)\)/.exec(n)?.[1],d=/\(instance ([^)\s]+)\)/.exec(n)?.[1];return{kind:"unhealthy-target",...a!==void 0&&{taskId:a},...d!==void 0&&{instanceId:d},...i!==void 0&&{port:Number(i)},...t==="elb"?{loadBalancerName:r}:{targetGroupArn:r},reason:(0,_src_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.r)((0,_src_text_safe_text_js__WEBPACK_IMPORTED_MODULE_2__.r)(o).replace(/^\(reason (.*)\)$/s,"$1"))}}function p(n,e){let t=e.exec(n)?.[1];return t===void 0?void 0:Number(t)}function v(n){return[...n.matchAll(/\(task ([^)\s]+)\)/g)].map(e=>e[1]??"")}function ke(n){return n.toSorted((e,t)=>e.createdAt.getTime()-t.createdAt.getTime()||(e.id<t.id?-1:e.id>t.id?1:0))}function xe(n){let e=/\brolling back to deployment(?:Id)?\s+\(?(ecs-svc\/\d+)?/i.exec(n);return e===null?void 0:e[1]??""}function $e({message:n}){return/unable|fail|unhealthy|error|throttl|missing/i.test(E(n))}


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
/* harmony export */   a: () => (/* binding */ d),
/* harmony export */   b: () => (/* binding */ s),
/* harmony export */   c: () => (/* binding */ f),
/* harmony export */   d: () => (/* binding */ a)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_text_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(538);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function d(n){return n.replace(/arn:[\w-]+:elasticloadbalancing:[\w-]+:\d+:targetgroup\/([\w-]+)\/[0-9a-f]+/g,"$1")}function s(n){return n.slice(0,7)}function f(n){let{location:e}=n;return e===void 0?"the service":`service ${e.service} in cluster ${e.cluster}`}function a(n){let{revision:e}=n,r=e?.arn===void 0?void 0:(0,_src_text_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.x)(e.arn),i=u(n),t=i===void 0?void 0:`commit ${s(i)}`;return r===void 0?t??"the new version":t===void 0?r:`${r} (${t})`}function u({image:n,source:e}){return n?.origin==="built"||n?.origin==="reused"?e.sha:void 0}


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

/***/ 9864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ f),
/* harmony export */   b: () => (/* binding */ a),
/* harmony export */   c: () => (/* binding */ w)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5818);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function f(e,t=process.env){let o=e.protocol==="https:"?"https_proxy":"http_proxy",r=d(o,t);if(r===void 0||x(e,d("no_proxy",t)??""))return;let n=r.includes("://")?r:`http://${r}`;if(URL.canParse(n))return new URL(n);throw new _src_text_errors_js__WEBPACK_IMPORTED_MODULE_1__.a(`${o.toUpperCase()} cannot be used: it is no URL`,{remedy:"Write it as http://host:port, or remove it from the environment of the job.",docs:"docs/troubleshooting.md#proxies"})}function a(e=process.env){return["https_proxy","http_proxy"].some(t=>d(t,e)!==void 0)}function d(e,t){return t[e]?.trim()||t[e.toUpperCase()]?.trim()||void 0}function x({hostname:e,port:t,protocol:o},r){let n=e.toLowerCase(),u=t||(o==="https:"?"443":"80");return r.toLowerCase().split(/[,\s]+/).filter(s=>s!=="").some(s=>{if(s==="*")return!0;let[,h=s,c]=/^(.*?[^:]):(\d+)$/.exec(s)??[],i=h.replace(/^\*?\./,"");return c!==void 0&&c!==u?!1:[i,`[${i}]`].includes(n)||n.endsWith(`.${i}`)})}var w=async(e,t)=>{if(!a())return fetch(e,t);let o=f(new URL(e instanceof Request?e.url:e));return o===void 0?fetch(e,t):(await Promise.all(/* import() */[__webpack_require__.e(149), __webpack_require__.e(520)]).then(__webpack_require__.bind(__webpack_require__, 8520))).forwardFetch(e,t,o)};


/***/ }),

/***/ 1256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ h),
/* harmony export */   b: () => (/* binding */ A)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_text_safe_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(538);
/* harmony import */ var _actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1858);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var g=6;function h(e){let n=e.now(),t=0,i=r=>{for(let o of r.split(`
`))(0,_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_2__.h)(m((0,_src_text_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.o)(n,e.now()),o))};return{info:i,notice:r=>i(`Notice: ${r}`),warning:r=>i(`Warning: ${r}`),debug:r=>(0,_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_2__.d)((0,_src_text_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.b)(r)),async group(r,o){t+=1,t===1?(0,_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_2__.i)(m((0,_src_text_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.o)(n,e.now()),r)):i(r);try{return await o()}finally{t-=1,t===0&&(0,_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_2__.j)()}},mask(r){let o=r.split(`
`).map(u=>u.trim());for(let u of o.filter(R=>R.length>=g))(0,_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_2__.a)(u);r!==""&&(0,_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_2__.a)(r)}}}function m(e,n){let t=/^ */.exec(n)?.[0]??"";return`${e}  ${t}${(0,_src_text_safe_text_js__WEBPACK_IMPORTED_MODULE_1__.b)(n)}`.trimEnd()}function A(e){let n=o=>e[o]?.trim()||void 0,t=U(n),i=n("GITHUB_STEP_SUMMARY"),r=n("AWS_REGION")??n("AWS_DEFAULT_REGION");return{workspace:n("GITHUB_WORKSPACE")??n("PWD")??".",temp:n("RUNNER_TEMP")??(0,node_os__WEBPACK_IMPORTED_MODULE_4__.tmpdir)(),eventName:n("GITHUB_EVENT_NAME")??"",source:y(n),clockRate:I(n),...t!==void 0&&{docsUrl:t},...i!==void 0&&{summaryPath:i},...r!==void 0&&{awsRegion:r}}}function y(e){let[n,t,i,r,o]=[e("GITHUB_REPOSITORY"),e("GITHUB_SHA"),e("GITHUB_REF"),e("GITHUB_ACTOR"),e("GITHUB_SERVER_URL")],u=e("GITHUB_RUN_ID");return{...n!==void 0&&{repository:n},...t!==void 0&&{sha:t},...i!==void 0&&{ref:i},...r!==void 0&&{actor:r},...o!==void 0&&{serverUrl:o},...n!==void 0&&o!==void 0&&u!==void 0&&{runUrl:`${o}/${n}/actions/runs/${u}`},...T(e("GITHUB_EVENT_PATH"))}}function T(e){let{number:n,head:t}=S(e)?.pull_request??{};return{...typeof n=="number"&&{pullRequest:n},...typeof t?.sha=="string"&&{headSha:t.sha}}}function S(e){if(e!==void 0)try{return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(e,"utf8"))}catch{return}}function U(e){let[n,t]=[e("GITHUB_ACTION_REPOSITORY"),e("GITHUB_ACTION_REF")];if(!(n===void 0||t===void 0))return`${e("GITHUB_SERVER_URL")??"https://github.com"}/${n}/blob/${t}/docs/`}function I(e){let n=Number(e("ECS_ROLLOUT_CLOCK_RATE")??"1");return/^https?:\/\/(127(\.\d+){3}|localhost|\[::1\])(:\d+)?(\/|$)/.test(e("AWS_ENDPOINT_URL")??"")&&n>0?n:1}


/***/ }),

/***/ 3366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ T)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1999);
/* harmony import */ var _src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6730);
/* harmony import */ var _aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6287);
/* harmony import */ var _agent_base_dist_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8349);
/* harmony import */ var _p_retry_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5638);
/* harmony import */ var _src_image_reference_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9726);
/* harmony import */ var _src_runner_runner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1256);
/* harmony import */ var _src_report_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7820);
/* harmony import */ var _src_runner_clock_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4334);
/* harmony import */ var _src_runner_proxy_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9864);
/* harmony import */ var _src_text_safe_text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(538);
/* harmony import */ var _src_text_errors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5818);
/* harmony import */ var _src_ecs_defined_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4678);
/* harmony import */ var _src_ecs_aws_error_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(873);
/* harmony import */ var _aws_sdk_credential_provider_node_dist_es_defaultProvider_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5202);
/* harmony import */ var _smithy_signature_v4_dist_es_SignatureV4_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4893);
/* harmony import */ var _actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1858);
/* harmony import */ var _actions_exec_lib_toolrunner_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(261);
/* harmony import */ var _smithy_core_dist_es_submodules_checksum_sha256_Sha256Js_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6439);
/* harmony import */ var _aws_sdk_credential_provider_env_dist_es_fromEnv_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3982);
/* harmony import */ var _smithy_node_http_handler_dist_es_node_http_handler_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6138);
/* harmony import */ var _aws_sdk_core_dist_es_submodules_client_util_endpoints_lib_aws_partitions_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7926);
/* harmony import */ var _smithy_core_dist_es_submodules_protocols_json_codec_v2_JsonShapeSerializer2_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(5203);
/* harmony import */ var _smithy_core_dist_es_submodules_schema_schemas_NormalizedSchema_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(5012);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(3711);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(1455);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var K=3.5*6e4;async function C({clock:r,log:e,runner:n,kept:o}){o("trial")!==""&&await (0,_src_causes_missing_variables_js__WEBPACK_IMPORTED_MODULE_2__.n)((0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_5__.e)(),o("trial")),o("docker-config")!==""&&await (0,_p_retry_index_js__WEBPACK_IMPORTED_MODULE_5__.i)(o("docker-config"));let t=o("rollback");if(t!==""){let{serviceName:i,...c}=(0,_src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_1__.l)(t),a=await S({serviceName:i,...c},r,e,n);return e.info(a.message),`## Rollback of service ${i} after the job was cancelled: ${N[a.outcome]}

${a.message}
`}if(o("begun")!==""&&o("reported")==="")return`## Outcome unknown: the step ended before it could report

Deployment ${o("begun")} was begun. Look at the service in the AWS console, or run the job again.
`}var N={done:"the earlier version serves again","going-on":"still going on",failed:"failed",impossible:"not possible"};async function S(r,e,n,o){let{target:t,request:i,region:c,clusterArn:a,serviceArn:P,serviceName:L}=r,$=(0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_3__.c)((0,_aws_sdk_client_ecs_dist_es_schemas_schemas_0_js__WEBPACK_IMPORTED_MODULE_3__.d)({region:c,clock:e,clockRate:o.clockRate})),A=(0,_src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_1__.b)($,{clusterArn:a,arn:P,name:L});return (0,_src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_1__.g)(t,i,{reads:A,clock:e,random:Math.random,onSnapshot:(0,_src_causes_fatal_line_words_js__WEBPACK_IMPORTED_MODULE_1__.f)(t,n)},K)}async function T(){let r=(0,_src_runner_runner_js__WEBPACK_IMPORTED_MODULE_7__.b)(process.env),e=(0,_src_runner_clock_js__WEBPACK_IMPORTED_MODULE_9__.a)(r.clockRate),n=(0,_src_runner_runner_js__WEBPACK_IMPORTED_MODULE_7__.a)(e);try{let o=await C({clock:e,log:n,runner:r,kept:_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_17__.l});o!==void 0&&r.summaryPath!==void 0&&await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_26__.appendFile)(r.summaryPath,o)}catch(o){(0,_actions_core_lib_summary_js__WEBPACK_IMPORTED_MODULE_17__.f)(`What was left to do after the step could not be done: ${(0,_src_text_errors_js__WEBPACK_IMPORTED_MODULE_12__.b)(o)}`)}}


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

/***/ 538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Ke),
/* harmony export */   B: () => (/* binding */ Re),
/* harmony export */   a: () => (/* binding */ R),
/* harmony export */   b: () => (/* binding */ oe),
/* harmony export */   c: () => (/* binding */ j),
/* harmony export */   d: () => (/* binding */ U),
/* harmony export */   e: () => (/* binding */ ie),
/* harmony export */   f: () => (/* binding */ ce),
/* harmony export */   g: () => (/* binding */ le),
/* harmony export */   h: () => (/* binding */ ae),
/* harmony export */   i: () => (/* binding */ k),
/* harmony export */   j: () => (/* binding */ fe),
/* harmony export */   k: () => (/* binding */ de),
/* harmony export */   l: () => (/* binding */ he),
/* harmony export */   m: () => (/* binding */ X),
/* harmony export */   n: () => (/* binding */ Ae),
/* harmony export */   o: () => (/* binding */ me),
/* harmony export */   p: () => (/* binding */ $e),
/* harmony export */   q: () => (/* binding */ xe),
/* harmony export */   r: () => (/* binding */ Ee),
/* harmony export */   s: () => (/* binding */ we),
/* harmony export */   t: () => (/* binding */ ne),
/* harmony export */   u: () => (/* binding */ re),
/* harmony export */   v: () => (/* binding */ M),
/* harmony export */   w: () => (/* binding */ Le),
/* harmony export */   x: () => (/* binding */ B),
/* harmony export */   y: () => (/* binding */ ye),
/* harmony export */   z: () => (/* binding */ Ne)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var z=new RegExp("\x1B(?:\\[[0-?]*[ -/]*[@-~]|\\][^\x1B\\u0007]*(?:\\u0007|\x1B\\\\)?|[@-_])","g"),P=/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu,Z=new RegExp("(?![\\t\\n])\\p{Cc}|\\p{Cs}","gu");function R(e){return e.replace(z,"").replace(/\r\n|[\r\u0085\u2028\u2029\v\f]/g,`
`).replace(P,"").replace(Z,"\uFFFD")}function T(e){let t=e.length>1e3?[...e]:[];return t.length<=1e3?e:`${t.slice(0,1e3).join("")} \u2026 (${t.length-1e3} more characters)`}function b(e){return T(R(e).replace(/\s+/g," ").trim())}function oe(e){return b(e).replace(/#(?=#\[)/g,"# ").replace(/^:(?=:)/,": ")}function j(e){return b(e).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/[\\`*_~[\]|$]/g,"\\$&").replace(/^(?:[#+=-]|\d+(?=[.)]))/,t=>/\d/.test(t)?`${t}\\`:`\\${t}`).replace(/@(?=\w)|#(?=\d)|GH-(?=\d)/gi,"$&&#8203;").replace(/\b(https?:|www\.|ftp:)(?=\S)/gi,"$1&#8203;")}function U(e){return j(e).replace(/\\\|/g,"&#124;")}function ie(e){let t=b(e);return t===""?"":/[`|]/.test(t)?`<code>${U(t)}</code>`:`\`${t}\``}function ce(e,t=""){let n=R(e).replace(/\n+$/,"").split(`
`).map(i=>T(i.trimEnd())),s=Math.max(2,...(n.join(`
`).match(/`+/g)??[]).map(i=>i.length)),o="`".repeat(s+1);return[`${o}${t}`,...n,o].join(`
`)}function le(e){return new RegExp(E,"i").test(e)&&!/(?:_|^)(?:NAME|ARN|PATH|FILE|ID|TTL|TIMEOUT|EXPIRY)(?:_|$)/i.test(e)}var E="(?:passw(?:or)?d|passphrase|pwd|secret|token(?!s|iz)|api[_-]?key|(?:access|private|encryption|signing|account|auth)[_-]?key|credential|authorization|signature|cookie|connection[_-]?string)",O="(?:must|is|was|are|not|field|required|missing|invalid|expired|cannot|could|should|this|value|no|the|an?|none|null|nil|undefined|empty|true|false|environment|variable|input|unexpected|failed|denied|does|has|please|set|string|may|unable|unknown|error|in|for|of|from)\\b",C=`(?:"[^"\\n]*"?|'[^'\\n]*'?|[^\\s,;&"'<>{}()[\\]]+)`,V=[[/-----BEGIN ([A-Z ]*)PRIVATE KEY( BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY( BLOCK)?-----|$)/g,"-----BEGIN $1PRIVATE KEY----- ***"],[/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z0-9+/]{60,76}={0,2}$/gm,"***"],[/\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g,"***"],[/\bey[JK][\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*){0,3}/g,"***"],[/\b(?:gh[pousr]_|github_pat_|glpat-|npm_|pypi-|dop_v1_|hf_|sq0[a-z]{3}-|shp(?:at|ca|pa|ss)_)[\w-]{16,}/g,"***"],[/\b(?:xox[a-z]|xapp)-[\w-]{10,}/g,"***"],[/\b(?:[spr]k_(?:live|test)_|whsec_|sk-)[\w-]{16,}/g,"***"],[/\bAIza[\w-]{30,}/g,"***"],[/\bya29\.[\w-]{20,}/g,"***"],[/\bSG\.[\w-]{16,}\.[\w-]{16,}/g,"***"],[/(hooks\.slack\.com\/(?:services|workflows)\/|discord(?:app)?\.com\/api\/webhooks\/)[^\s"'<>]+/gi,"$1***"],[/\b([a-z][a-z0-9+.-]{0,30}:\/\/[^\s:@/"'<>]*):(?!\d+(?:[/?#\s]|$))[^\s"'<>]+@(?=[\w.[-])/gi,"$1:***@"],[/\b([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s:@/"'<>]{12,}@(?=[\w.[-])/gi,"$1***@"],[/\b(Bearer|Basic)\s+(?=\S*[\d=])[\w.~+/=-]{8,}/gi,"$1 ***"],[/\b(IDENTIFIED BY|PASSWORD) '(?:[^'\n]|'')+'/g,"$1 '***'"]],G=new RegExp(`((?<![\\w-])--?[\\w-]{0,40}?${E}[\\w-]{0,40}[= ]\\s*)(?!${O})${C}`,"gi"),q=new RegExp(`(?<![\\w.-])([\\w.-]{0,80}?${E}[\\w.-]{0,80}\\\\?["'\\]]{0,2}\\s{0,3}(?:=>|:?=)\\s{0,3}\\\\?)(?![=~>]|arn:aws|(?:null|nil|none|undefined|true|false)\\b)${C}`,"gi"),F=new RegExp(`(?<![\\w.:/-])([\\w.-]{0,80}?${E}[\\w.-]{0,80}\\\\?["']?\\s{0,3}:\\s{0,3}\\\\?)(?!["']?(?:arn:aws|/)|["']?${O}|:)(${C})`,"gi"),Y=new RegExp(`(\\b[\\w-]{0,40}?(?:${E}|key)[\\s:='"]+(?:(?:is|was|value|of)[\\s:='"]+)?)[A-Za-z0-9+/_-]{32,}={0,2}(?![\\w.:/])`,"gi"),W=new RegExp(`(\\b(?:get|getenv|env|config|fetch)\\(\\s{0,3}["'][\\w.-]{0,80}?${E}[\\w.-]{0,80}["']\\s{0,3},\\s{0,3}(?:default\\s{0,3}=\\s{0,3})?)(?:"[^"\\n]*"|'[^'\\n]*')`,"gi"),K=/^(?:process\.env\.[A-Z][A-Z0-9_]*\b(?!\s*[|?])|(?:(?:os\.)?environ|process\.env|ENV|(?:os\.|System\.)?getenv|env|config)(?:\.(?:get|fetch))?[[(]["'][A-Z][A-Z0-9_]*["'][\])](?!\s*(?:[|?]|or\b)))/,H=/^["']?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+["']?$/;function ae(e,t=[]){let n=e;for(let s of[...t].filter(o=>o.length>=6).sort((o,i)=>i.length-o.length))n=n.replaceAll(s,"***");for(let[s,o]of V)n=n.replace(s,o);return n.replace(G,"$1***").replace(W,"$1***").replace(q,(s,o,i,l)=>K.test(l.slice(i+o.length))?s:`${o}***`).replace(F,(s,o,i,l,A)=>H.test(i)||K.test(A.slice(l+o.length))?s:`${o}***`).replace(Y,"$1***")}var h=new Uint32Array(65536),J=(e,t)=>{let n=e.length,s=t.length,o=1<<n-1,i=-1,l=0,A=n,a=n;for(;a--;)h[e.charCodeAt(a)]|=1<<a;for(a=0;a<s;a++){let u=h[t.charCodeAt(a)],f=u|l;u|=(u&i)+i^i,l|=~(u|i),i&=u,l&o&&A++,i&o&&A--,l=l<<1|1,i=i<<1|~(f|l),l&=f}for(a=n;a--;)h[e.charCodeAt(a)]=0;return A},Q=(e,t)=>{let n=t.length,s=e.length,o=[],i=[],l=Math.ceil(n/32),A=Math.ceil(s/32);for(let r=0;r<l;r++)i[r]=-1,o[r]=0;let a=0;for(;a<A-1;a++){let r=0,g=-1,$=a*32,m=Math.min(32,s)+$;for(let c=$;c<m;c++)h[e.charCodeAt(c)]|=1<<c;for(let c=0;c<n;c++){let x=h[t.charCodeAt(c)],d=i[c/32|0]>>>c&1,p=o[c/32|0]>>>c&1,y=x|r,N=((x|p)&g)+g^g|x|p,w=r|~(N|g),I=g&N;w>>>31^d&&(i[c/32|0]^=1<<c),I>>>31^p&&(o[c/32|0]^=1<<c),w=w<<1|d,I=I<<1|p,g=I|~(y|w),r=w&y}for(let c=$;c<m;c++)h[e.charCodeAt(c)]=0}let u=0,f=-1,S=a*32,L=Math.min(32,s-S)+S;for(let r=S;r<L;r++)h[e.charCodeAt(r)]|=1<<r;let v=s;for(let r=0;r<n;r++){let g=h[t.charCodeAt(r)],$=i[r/32|0]>>>r&1,m=o[r/32|0]>>>r&1,c=g|u,x=((g|m)&f)+f^f|g|m,d=u|~(x|f),p=f&x;v+=d>>>s-1&1,v-=p>>>s-1&1,d>>>31^$&&(i[r/32|0]^=1<<r),p>>>31^m&&(o[r/32|0]^=1<<r),d=d<<1|$,p=p<<1|m,f=p|~(c|d),u=d&c}for(let r=S;r<L;r++)h[e.charCodeAt(r)]=0;return v},k=(e,t)=>{if(e.length<t.length){let n=t;t=e,e=n}return t.length===0?e.length:e.length<=32?J(e,t):Q(e,t)};function fe(e,t){return`${e} ${t}${e===1?"":"s"}`}function de(e,t="and"){return e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} ${t} ${e.at(-1)}`}function he(e){let t=Math.max(0,Math.round(e)),n=[[Math.floor(t/3600),"h"],[Math.floor(t%3600/60),"min"],[t%60,"s"]].filter(([s])=>s!==0);return n.length===0?"under 1 s":n.map(([s,o])=>`${s} ${o}`).join(" ")}function X(e,t){return(t.getTime()-e.getTime())/1e3}function Ae(e){return e.toISOString().slice(11,19)}function me(e,t){let n=Math.max(0,Math.floor(X(e,t)));return[Math.floor(n/60),n%60].map(s=>String(s).padStart(2,"0")).join(":")}function $e(e){return e.charAt(0).toUpperCase()+e.slice(1)}function xe(e){return e.charAt(0).toLowerCase()+e.slice(1)}function Ee(e){return e.trim().replace(/\.+$/,"")}var ee=200,te=100;function we(e,t){if(e.length>te||t.length>ee)return;let[n]=re(e,t);return n!==void 0&&ne(e,n)?n:void 0}function ne(e,t){let n=e.length<=4?1:e.length<=10?2:3;return D(e,t)<=n}function re(e,t){return t.map(n=>({other:n,slips:D(e,n)})).sort((n,s)=>n.slips-s.slips).map(({other:n})=>n)}function D(e,t){return k(e.toLowerCase(),t.toLowerCase())}var M=e=>typeof e=="string"&&e.indexOf("arn:")===0&&e.split(":").length>=6,_=e=>{let t=e.split(":");if(t.length<6||t[0]!=="arn")throw new Error("Malformed ARN");let[,n,s,o,i,...l]=t;return{partition:n,service:s,region:o,accountId:i,resource:l.join(":")}};function Le(e){return B(e).replace(/:\d+$/,"")}function B(e){return e.slice(e.lastIndexOf("/")+1)}function ye(e){let t=/:(\d+)$/.exec(B(e))?.[1];return t===void 0?void 0:Number(t)}function Ne(e){return e.slice(e.lastIndexOf("/")+1)}function Ke(e){return e.split("/")[1]??e}function Re(e){return M(e)?_(e):void 0}


/***/ })

};
