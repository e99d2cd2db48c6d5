using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class InboxMapping : IEntityTypeConfiguration<InboxRow>
{
    public void Configure(EntityTypeBuilder<InboxRow> builder)
    {
        builder.ToTable("inbox");
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Key).HasMaxLength(200);
        builder.Property(m => m.Link).HasMaxLength(200);
        builder.HasIndex(m => new { m.Account, m.Key }).IsUnique();
        builder.HasIndex(m => new { m.Account, m.ReadAt, m.Id });
        builder.HasIndex(m => new { m.Account, m.Id });
    }
}
