using Domain;
using Domain.Law.Planning;

namespace Host.Api.Deadlines;

/// <summary>What is wrong with a step, or to be known.</summary>
public sealed record PlanConflictAnswer(PlanConflictKind Kind, bool Breaks, Words Text);
