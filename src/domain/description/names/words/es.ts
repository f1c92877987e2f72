import { type SectionTable } from '../section-table';

/** Spanish and Portuguese names of sections: one table, for they share most of their stems. */
export const es: SectionTable = {
  names: {
    technical: {
      anywhere: ['requisito n(o|ão) f~|(sistema|componente) (afe[ct]+ad|impactad)o'],
      whole: ['depend[eê]ncia|restri\\S+|limita\\S+|pr[eé] ?requisito|arquitec?tura'],
      topics: [
        'sistema|tecnolog[ií]a|normativa|cumplimiento|disponib\\S+|protección de dato|segur(idad|ança)|migra\\S+|integra\\S+|dato|dado|lgpd|rgpd|rendimiento|desempenho|entorno|privacidade?',
      ],
    },
    'acceptance-criteria': {
      anywhere: [
        'crit[eé]rio de ac~|(listo|terminado|hecho|pronto|concluído) (cuando|quando|si|se)[^.:]*',
        'defini\\S+ de (ac|hecho|pronto|list|done|termin|conclu)\\S+',
      ],
      whole: [
        'obligatorio|obrigatório|imprescindible|petici\\S+|requisito|requerimiento|condi\\S+|crit[eé]rio|regla|regra|valida\\S+|(es)?cen[aá]rio|funcionalidade?',
        '(comport\\S+|resultado) esperado|(lo |o )?qu[eé] [^.:]*(de[bv]|necesit|precis|pedi)[^.:]*|(cuándo|quando) (est[aá]|se considera) [^.:]*',
      ],
      topics: ['caso (de (prueba|test|err)\\S*|l[ií]mite)'],
    },
    metrics: {
      anywhere: ['indicadore?|métrica|resultado (clave|chave)'],
      whole: [
        'medi(ción|ção|da)|número|(lo que|queremo) med\\S+|meta|(cómo|como) (lo |vamo (a )?)?(med|sab)[^.:]*',
      ],
    },
    'user-story': {
      anywhere: [
        'hist[oó]ria d[eo]l? usu[aá]rio|usu[aá]rio (objetivo|alvo|final|afectado)|público (objetivo|alvo)',
      ],
      whole: ['(para|a) (quién|quem)( .*)?|afectado|quién|quem|caso de uso|perfil\\S*|persona|hist[oó]ria'],
      topics: ['usu[aá]rio|a[ct]+ore|cliente|público'],
    },
    tasks: {
      anywhere: ['(sub ?|lista de )?tare?f?a( ~)?|(próximo|siguiente) (paso|passo)'],
      whole: [
        'orden|etapa|qui?[eé]n hace qué|pas+o|acci[oó]ne?|a[ct]+ividade?|(por|que|a|qué hay que) (hacer|fazer)|o que fazer|traba~|implementa\\S+|fase|plano?|pendiente',
      ],
      topics: ['entreg(able|a|ávei)|hito'],
    },
    design: {
      anywhere: ['diseño|desenho|prot[oó]tipo|boceto|maqueta'],
      whole: ['interfaz|texto|imagen|pantalla|tela|layout'],
    },
    related: {
      anywhere: ['(enlace|ticket|incidencia|tarea|link) (útil|relacionad|asociad)\\S+'],
      whole: ['relacionado|refer[eê]ncia|enlace|link útei|(ver|veja) tamb~|fuente'],
      topics: ['recurso|documenta\\S+|anexo'],
    },
    overview: {
      anywhere: [
        '(fuera|fora) d(el?|o) (alcance|e?scop[oe])|(no|não) (incl|forma|faz|est|vamo)[^.:]*|(pregunta|punto|pergunta|questõe) (abiert|abert|em aberto|pendient)\\S*',
      ],
      whole: [
        'contexto|objetivo|resum[eo]n?|descri\\S+|problema|alcance|escopo|solu\\S+|prop(ue|o)sta|benef[ií]cio|valor',
        'por ?qu[éeê]|qué|quando|cuándo|c[oó]mo|supuesto|calend\\S+|cronograma|antecedente|situa\\S+',
        'riesgo|risco|pregunta|duda|dúvida|nota|observa\\S+',
      ],
    },
  },
  head: ['^', '(?= )'],
  telling: {
    metrics: 'éxito|sab(re|e)mo|funciona si|suces+o|medible',
    technical: 'técni[ck]|ojo|cuidado|atenção|atención|condiciona',
  },
  stories: [
    /^como .{2,120} (?:quiero|queremos|necesito|necesitamos|puedo|deseo|me gustaría|quero|queremos|preciso|posso|gostaria)\b/i,
  ],
  forms: {
    work: /^[a-zà-ÿ]{2,}[aei]r \S/i,
    duty: /^(?:\S+ ){1,6}?de[bv]e[mn]?\b/i,
    duties:
      /\b(?:(?:debe[nr]?|deve[mr]?|pueden?|podem?)(?: tamb\S+| permitir)?|(?:necesita|quere|pedi|precisa)mos\b.*)\s*:$/i,
    'stand-in': /^(?:(?:por|a) definir|pendiente)\.?$/i,
    'letter-end': /^(?:\S+ ){0,2}(?:saludo|gracias|obrigad)/i,
  },
  people: 'líder|refer|respon|equipo|equipe|contacto',
};
