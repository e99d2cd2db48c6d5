namespace Domain.Motions;

/// <summary>To whom the union hands a motion.</summary>
/// <param name="Lead">主办部门 and its part.</param>
/// <param name="CoHandlers">会办部门 and their parts; may be none.</param>
/// <param name="Leader">责任领导.</param>
/// <param name="IsHighestLeader">Whether no leader stands above: dissatisfaction with this one's answer goes no higher.</param>
public sealed record AssignmentText(
    AssignedPart Lead, IReadOnlyList<AssignedPart> CoHandlers, string Leader, bool IsHighestLeader);
