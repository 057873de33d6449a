export const id = 580;
export const ids = [580];
export const modules = {

/***/ 6514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ n)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var n=class extends Error{kind;code;action;constructor(e,r){super(r.message,{cause:r.cause}),this.name="AwsError",this.kind=e,this.code=r.code,this.action=r.action}};


/***/ }),

/***/ 3019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ k),
/* harmony export */   b: () => (/* binding */ N),
/* harmony export */   c: () => (/* binding */ H)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_PKCZ2AWR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7694);
/* harmony import */ var _chunk_SWGS7VQM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3253);
/* harmony import */ var _chunk_RKNZSIHS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2522);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8161);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function k(n=1){let e=Date.now();return{now:()=>new Date(e+(Date.now()-e)*n),sleep:(t,i)=>new Promise(r=>{if(i?.aborted)return r();let o=()=>{clearTimeout(u),i?.removeEventListener("abort",o),r()},u=setTimeout(o,t/n);i?.addEventListener("abort",o)})}}var g=6;function N(n){let e=n.now(),t=0,i=r=>{for(let o of r.split(`
`))(0,_chunk_RKNZSIHS_js__WEBPACK_IMPORTED_MODULE_3__.h)(m((0,_chunk_PKCZ2AWR_js__WEBPACK_IMPORTED_MODULE_1__.b)(e,n.now()),o))};return{info:i,notice:r=>i(`Notice: ${r}`),warning:r=>i(`Warning: ${r}`),debug:r=>(0,_chunk_RKNZSIHS_js__WEBPACK_IMPORTED_MODULE_3__.d)((0,_chunk_SWGS7VQM_js__WEBPACK_IMPORTED_MODULE_2__.b)(r)),async group(r,o){t+=1,t===1?(0,_chunk_RKNZSIHS_js__WEBPACK_IMPORTED_MODULE_3__.i)(m((0,_chunk_PKCZ2AWR_js__WEBPACK_IMPORTED_MODULE_1__.b)(e,n.now()),r)):i(r);try{return await o()}finally{t-=1,t===0&&(0,_chunk_RKNZSIHS_js__WEBPACK_IMPORTED_MODULE_3__.j)()}},mask(r){let o=r.split(`
`).map(u=>u.trim());for(let u of o.filter(R=>R.length>=g))(0,_chunk_RKNZSIHS_js__WEBPACK_IMPORTED_MODULE_3__.a)(u);r!==""&&(0,_chunk_RKNZSIHS_js__WEBPACK_IMPORTED_MODULE_3__.a)(r)}}}function m(n,e){let t=/^ */.exec(e)?.[0]??"";return`${n}  ${t}${(0,_chunk_SWGS7VQM_js__WEBPACK_IMPORTED_MODULE_2__.b)(e)}`.trimEnd()}function H(n){let e=o=>n[o]?.trim()||void 0,t=U(e),i=e("GITHUB_STEP_SUMMARY"),r=e("AWS_REGION")??e("AWS_DEFAULT_REGION");return{workspace:e("GITHUB_WORKSPACE")??e("PWD")??".",temp:e("RUNNER_TEMP")??(0,node_os__WEBPACK_IMPORTED_MODULE_5__.tmpdir)(),eventName:e("GITHUB_EVENT_NAME")??"",source:T(e),clockRate:I(e),...t!==void 0&&{docsUrl:t},...i!==void 0&&{summaryPath:i},...r!==void 0&&{awsRegion:r}}}function T(n){let[e,t,i,r,o]=[n("GITHUB_REPOSITORY"),n("GITHUB_SHA"),n("GITHUB_REF"),n("GITHUB_ACTOR"),n("GITHUB_SERVER_URL")],u=n("GITHUB_RUN_ID");return{...e!==void 0&&{repository:e},...t!==void 0&&{sha:t},...i!==void 0&&{ref:i},...r!==void 0&&{actor:r},...o!==void 0&&{serverUrl:o},...e!==void 0&&o!==void 0&&u!==void 0&&{runUrl:`${o}/${e}/actions/runs/${u}`},...y(n("GITHUB_EVENT_PATH"))}}function y(n){let{number:e,head:t}=S(n)?.pull_request??{};return{...typeof e=="number"&&{pullRequest:e},...typeof t?.sha=="string"&&{headSha:t.sha}}}function S(n){if(n!==void 0)try{return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(n,"utf8"))}catch{return}}function U(n){let[e,t]=[n("GITHUB_ACTION_REPOSITORY"),n("GITHUB_ACTION_REF")];if(!(e===void 0||t===void 0))return`${n("GITHUB_SERVER_URL")??"https://github.com"}/${e}/blob/${t}/docs/`}function I(n){let e=Number(n("ECS_ROLLOUT_CLOCK_RATE")??"1");return/^https?:\/\/(127(\.\d+){3}|localhost|\[::1\])(:\d+)?(\/|$)/.test(n("AWS_ENDPOINT_URL")??"")&&e>0?e:1}


/***/ }),

/***/ 7694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ a),
/* harmony export */   b: () => (/* binding */ i),
/* harmony export */   c: () => (/* binding */ s),
/* harmony export */   d: () => (/* binding */ c)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
function a(t){let e=Math.max(0,Math.round(t)),n=[[Math.floor(e/3600),"h"],[Math.floor(e%3600/60),"min"],[e%60,"s"]].filter(([r])=>r!==0);return n.length===0?"under 1 s":n.map(([r,o])=>`${r} ${o}`).join(" ")}function i(t,e){let n=Math.max(0,Math.floor((e.getTime()-t.getTime())/1e3));return[Math.floor(n/60),n%60].map(r=>String(r).padStart(2,"0")).join(":")}function s(t){return t.toISOString().slice(11,19)}function c(t,e){return(e.getTime()-t.getTime())/1e3}


/***/ }),

/***/ 2598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ r),
/* harmony export */   b: () => (/* binding */ d)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var r=class extends Error{remedy;docs;place;constructor(c,e){super(c,e.cause===void 0?void 0:{cause:e.cause}),this.name="UserError",this.remedy=e.remedy,e.docs!==void 0&&(this.docs=e.docs),e.place!==void 0&&(this.place=e.place)}};function d(n){return n instanceof Error?n.message:String(n)}


/***/ }),

/***/ 3253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ N),
/* harmony export */   b: () => (/* binding */ j),
/* harmony export */   c: () => (/* binding */ z),
/* harmony export */   d: () => (/* binding */ P),
/* harmony export */   e: () => (/* binding */ F),
/* harmony export */   f: () => (/* binding */ W),
/* harmony export */   g: () => (/* binding */ H),
/* harmony export */   h: () => (/* binding */ J),
/* harmony export */   i: () => (/* binding */ Y),
/* harmony export */   j: () => (/* binding */ X)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var b=new RegExp("\x1B(?:\\[[0-?]*[ -/]*[@-~]|\\][^\x1B\\u0007]*(?:\\u0007|\x1B\\\\)?|[@-_])","g"),k=/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu,y=new RegExp("(?![\\t\\n])\\p{Cc}|\\p{Cs}","gu");function N(e){return e.replace(b,"").replace(/\r\n|[\r\u0085\u2028\u2029\v\f]/g,`
`).replace(k,"").replace(y,"\uFFFD")}function T(e){let t=e.length>1e3?[...e]:[];return t.length<=1e3?e:`${t.slice(0,1e3).join("")} \u2026 (${t.length-1e3} more characters)`}function x(e){return T(N(e).replace(/\s+/g," ").trim())}function j(e){return x(e).replace(/#(?=#\[)/g,"# ").replace(/^:(?=:)/,": ")}function z(e){return x(e).replace(/&/g,"&amp;").replace(/</g,"&lt;").replace(/>/g,"&gt;").replace(/[\\`*_~[\]|$]/g,"\\$&").replace(/^(?:[#+=-]|\d+(?=[.)]))/,t=>/\d/.test(t)?`${t}\\`:`\\${t}`).replace(/@(?=\w)|#(?=\d)|GH-(?=\d)/gi,"$&&#8203;").replace(/\b(https?:|www\.|ftp:)(?=\S)/gi,"$1&#8203;")}function P(e){return z(e).replace(/\\\|/g,"&#124;")}function F(e){let t=x(e);return t===""?"":/[`|]/.test(t)?`<code>${P(t)}</code>`:`\`${t}\``}function W(e,t=""){let c=N(e).replace(/\n+$/,"").split(`
`).map(s=>T(s.trimEnd())),i=Math.max(2,...(c.join(`
`).match(/`+/g)??[]).map(s=>s.length)),r="`".repeat(i+1);return[`${r}${t}`,...c,r].join(`
`)}function H(e){return new RegExp(S,"i").test(e)&&!/(?:_|^)(?:NAME|ARN|PATH|FILE|ID|TTL|TIMEOUT|EXPIRY)(?:_|$)/i.test(e)}var S="(?:passw(?:or)?d|passphrase|pwd|secret|token(?!s|iz)|api[_-]?key|(?:access|private|encryption|signing|account|auth)[_-]?key|credential|authorization|signature|cookie|connection[_-]?string)",R="(?:must|is|was|are|not|field|required|missing|invalid|expired|cannot|could|should|this|value|no|the|an?|none|null|nil|undefined|empty|true|false|environment|variable|input|unexpected|failed|denied|does|has|please|set|string|may|unable|unknown|error|in|for|of|from)\\b",K=`(?:"[^"\\n]*"?|'[^'\\n]*'?|[^\\s,;&"'<>{}()[\\]]+)`,B=[[/-----BEGIN ([A-Z ]*)PRIVATE KEY( BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY( BLOCK)?-----|$)/g,"-----BEGIN $1PRIVATE KEY----- ***"],[/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[A-Za-z0-9+/]{60,76}={0,2}$/gm,"***"],[/\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g,"***"],[/\bey[JK][\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*){0,3}/g,"***"],[/\b(?:gh[pousr]_|github_pat_|glpat-|npm_|pypi-|dop_v1_|hf_|sq0[a-z]{3}-|shp(?:at|ca|pa|ss)_)[\w-]{16,}/g,"***"],[/\b(?:xox[a-z]|xapp)-[\w-]{10,}/g,"***"],[/\b(?:[spr]k_(?:live|test)_|whsec_|sk-)[\w-]{16,}/g,"***"],[/\bAIza[\w-]{30,}/g,"***"],[/\bya29\.[\w-]{20,}/g,"***"],[/\bSG\.[\w-]{16,}\.[\w-]{16,}/g,"***"],[/(hooks\.slack\.com\/(?:services|workflows)\/|discord(?:app)?\.com\/api\/webhooks\/)[^\s"'<>]+/gi,"$1***"],[/\b([a-z][a-z0-9+.-]{0,30}:\/\/[^\s:@/"'<>]*):(?!\d+(?:[/?#\s]|$))[^\s"'<>]+@(?=[\w.[-])/gi,"$1:***@"],[/\b([a-z][a-z0-9+.-]{0,30}:\/\/)[^\s:@/"'<>]{12,}@(?=[\w.[-])/gi,"$1***@"],[/\b(Bearer|Basic)\s+(?=\S*[\d=])[\w.~+/=-]{8,}/gi,"$1 ***"],[/\b(IDENTIFIED BY|PASSWORD) '(?:[^'\n]|'')+'/g,"$1 '***'"]],O=new RegExp(`((?<![\\w-])--?[\\w-]{0,40}?${S}[\\w-]{0,40}[= ]\\s*)(?!${R})${K}`,"gi"),Z=new RegExp(`(?<![\\w.-])([\\w.-]{0,80}?${S}[\\w.-]{0,80}\\\\?["'\\]]{0,2}\\s{0,3}(?:=>|:?=)\\s{0,3}\\\\?)(?![=~>]|arn:aws|(?:null|nil|none|undefined|true|false)\\b)${K}`,"gi"),D=new RegExp(`(?<![\\w.:/-])([\\w.-]{0,80}?${S}[\\w.-]{0,80}\\\\?["']?\\s{0,3}:\\s{0,3}\\\\?)(?!["']?(?:arn:aws|/)|["']?${R}|:)(${K})`,"gi"),q=new RegExp(`(\\b[\\w-]{0,40}?(?:${S}|key)[\\s:='"]+(?:(?:is|was|value|of)[\\s:='"]+)?)[A-Za-z0-9+/_-]{32,}={0,2}(?![\\w.:/])`,"gi"),V=/^["']?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+["']?$/;function J(e,t=[]){let c=e;for(let i of[...t].filter(r=>r.length>=6).sort((r,s)=>s.length-r.length))c=c.replaceAll(i,"***");for(let[i,r]of B)c=c.replace(i,r);return c.replace(O,"$1***").replace(Z,"$1***").replace(D,(i,r,s)=>V.test(s)?i:`${r}***`).replace(q,"$1***")}var f=new Uint32Array(65536),G=(e,t)=>{let c=e.length,i=t.length,r=1<<c-1,s=-1,p=0,w=c,l=c;for(;l--;)f[e.charCodeAt(l)]|=1<<l;for(l=0;l<i;l++){let A=f[t.charCodeAt(l)],h=A|p;A|=(A&s)+s^s,p|=~(A|s),s&=A,p&r&&w++,s&r&&w--,p=p<<1|1,s=s<<1|~(h|p),p&=h}for(l=c;l--;)f[e.charCodeAt(l)]=0;return w},U=(e,t)=>{let c=t.length,i=e.length,r=[],s=[],p=Math.ceil(c/32),w=Math.ceil(i/32);for(let n=0;n<p;n++)s[n]=-1,r[n]=0;let l=0;for(;l<w-1;l++){let n=0,a=-1,E=l*32,d=Math.min(32,i)+E;for(let o=E;o<d;o++)f[e.charCodeAt(o)]|=1<<o;for(let o=0;o<c;o++){let $=f[t.charCodeAt(o)],u=s[o/32|0]>>>o&1,g=r[o/32|0]>>>o&1,v=$|n,L=(($|g)&a)+a^a|$|g,I=n|~(L|a),_=a&L;I>>>31^u&&(s[o/32|0]^=1<<o),_>>>31^g&&(r[o/32|0]^=1<<o),I=I<<1|u,_=_<<1|g,a=_|~(v|I),n=I&v}for(let o=E;o<d;o++)f[e.charCodeAt(o)]=0}let A=0,h=-1,m=l*32,C=Math.min(32,i-m)+m;for(let n=m;n<C;n++)f[e.charCodeAt(n)]|=1<<n;let M=i;for(let n=0;n<c;n++){let a=f[t.charCodeAt(n)],E=s[n/32|0]>>>n&1,d=r[n/32|0]>>>n&1,o=a|A,$=((a|d)&h)+h^h|a|d,u=A|~($|h),g=h&$;M+=u>>>i-1&1,M-=g>>>i-1&1,u>>>31^E&&(s[n/32|0]^=1<<n),g>>>31^d&&(r[n/32|0]^=1<<n),u=u<<1|E,g=g<<1|d,h=g|~(o|u),A=u&o}for(let n=m;n<C;n++)f[e.charCodeAt(n)]=0;return M},Y=(e,t)=>{if(e.length<t.length){let c=t;t=e,e=c}return t.length===0?e.length:e.length<=32?G(e,t):U(e,t)},X=(e,t)=>{let c=1/0,i=0;for(let r=0;r<t.length;r++){let s=Y(e,t[r]);s<c&&(c=s,i=r)}return t[i]};


/***/ }),

/***/ 7580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ H)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_34UWIFWX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8133);
/* harmony import */ var _chunk_NDGHB4SC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(551);
/* harmony import */ var _chunk_NFIE6PZE_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3019);
/* harmony import */ var _chunk_PKCZ2AWR_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7694);
/* harmony import */ var _chunk_SWGS7VQM_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3253);
/* harmony import */ var _chunk_RSMNAV5V_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2598);
/* harmony import */ var _chunk_SERR7HA6_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8258);
/* harmony import */ var _chunk_GODM2K2X_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6514);
/* harmony import */ var _chunk_5M6EKA2M_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4796);
/* harmony import */ var _chunk_RKNZSIHS_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2522);
/* harmony import */ var _chunk_P53JYMUV_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(337);
/* harmony import */ var _chunk_XKVWIRPY_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7000);
/* harmony import */ var _chunk_KGHX3GSY_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6738);
/* harmony import */ var _chunk_TKN3SQXC_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8109);
/* harmony import */ var _chunk_F3UOX335_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3396);
/* harmony import */ var _chunk_AACB6JQ5_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1759);
/* harmony import */ var _chunk_DND3SOYO_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4279);
/* harmony import */ var _chunk_5P7PHVJV_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1498);
/* harmony import */ var _chunk_V5AD74QN_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(9858);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1455);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
var $=3.5*6e4;async function h({clock:e,log:r,runner:n,kept:o}){o("docker-config")!==""&&await (0,_chunk_NDGHB4SC_js__WEBPACK_IMPORTED_MODULE_2__.i)(o("docker-config"));let t=o("rollback");if(t!==""){let{serviceName:c,...i}=(0,_chunk_34UWIFWX_js__WEBPACK_IMPORTED_MODULE_1__.h)(t),a=await K({serviceName:c,...i},e,r,n);return r.info(a.message),`## Rollback of service ${c} after the job was cancelled: ${A[a.outcome]}

${a.message}
`}if(o("begun")!==""&&o("reported")==="")return`## Outcome unknown: the step ended before it could report

Deployment ${o("begun")} was begun. Look at the service in the AWS console, or run the job again.
`}var A={done:"the earlier version serves again","going-on":"still going on",failed:"failed",impossible:"not possible"};async function K(e,r,n,o){let{target:t,request:c,region:i,clusterArn:a,serviceArn:v,serviceName:P}=e,C=(0,_chunk_NDGHB4SC_js__WEBPACK_IMPORTED_MODULE_2__.d)((0,_chunk_NDGHB4SC_js__WEBPACK_IMPORTED_MODULE_2__.f)({region:i,clock:r,clockRate:o.clockRate})),L=(0,_chunk_34UWIFWX_js__WEBPACK_IMPORTED_MODULE_1__.l)(C,{clusterArn:a,arn:v,name:P});return (0,_chunk_34UWIFWX_js__WEBPACK_IMPORTED_MODULE_1__.c)(t,c,{reads:L,clock:r,random:Math.random,onSnapshot:(0,_chunk_34UWIFWX_js__WEBPACK_IMPORTED_MODULE_1__.j)(t,n)},$)}async function H(){let e=(0,_chunk_NFIE6PZE_js__WEBPACK_IMPORTED_MODULE_3__.c)(process.env),r=(0,_chunk_NFIE6PZE_js__WEBPACK_IMPORTED_MODULE_3__.a)(e.clockRate),n=(0,_chunk_NFIE6PZE_js__WEBPACK_IMPORTED_MODULE_3__.b)(r);try{let o=await h({clock:r,log:n,runner:e,kept:_chunk_RKNZSIHS_js__WEBPACK_IMPORTED_MODULE_10__.l});o!==void 0&&e.summaryPath!==void 0&&await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_20__.appendFile)(e.summaryPath,o)}catch(o){(0,_chunk_RKNZSIHS_js__WEBPACK_IMPORTED_MODULE_10__.f)(`What was left to do after the step could not be done: ${(0,_chunk_RSMNAV5V_js__WEBPACK_IMPORTED_MODULE_6__.b)(o)}`)}}


/***/ })

};
