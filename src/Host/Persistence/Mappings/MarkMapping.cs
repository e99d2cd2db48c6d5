using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Host.Persistence.Mappings;

internal sealed class MarkMapping : IEntityTypeConfiguration<MarkRow>
{
    public void Configure(EntityTypeBuilder<MarkRow> builder)
    {
        builder.ToTable("marks");
        builder.HasKey(m => m.Name);
        builder.Property(m => m.Name).HasMaxLength(120);
        builder.Property(m => m.Value).HasMaxLength(400);
    }
}
