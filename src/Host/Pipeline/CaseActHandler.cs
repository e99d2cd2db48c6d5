using Domain.Bargaining;

namespace Host.Pipeline;

/// <summary>Carries out an act on a case that bargains for a contract.</summary>
internal abstract class CaseActHandler<TAct>(ActContext context, CaseWriter writer)
    : CaseActHandler<TAct, BargainingCase>(context, writer)
    where TAct : CaseAct;
