using MediatR;

namespace Host.Pipeline;

/// <summary>One act: what a person presses, a client posts or a job fires. It happens whole or is refused.</summary>
public abstract record Act : IRequest<ActReceipt>;
